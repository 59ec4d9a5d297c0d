import fc from "fast-check";
import { expect, test } from "vitest";
import { isRetagged, retagged, takenBack } from "../../../core/dilemma/tagging.ts";

const inUse: readonly string[] = ["bread", "lease", "rolls", "staff", "till", "wages"];
const anyTags = fc.array(fc.constantFrom(...inUse), { maxLength: 5 });

test("tagging gives each tag once, trimmed and never blank, and takes away what it does not give", () => {
  const tags = ["lease", "bread", "till"];
  expect(retagged(tags, [" bread ", "x", " ", "x", "till"], ["till", "lease"])).toEqual(["bread", "x", "till"]);
});

test("taking back straight after tagging leaves every tag as and where it was", () => {
  fc.assert(
    fc.property(anyTags, anyTags, anyTags, (before, add, remove) => {
      const after = retagged(before, add, remove);
      expect(takenBack(after, { before, after })).toEqual(before);
      expect(isRetagged({ id: "", before, after })).toBe(JSON.stringify(before) !== JSON.stringify(after));
    }),
  );
});

test("taking several taggings back, the last first, leaves the tags as they were before all of them", () => {
  fc.assert(
    fc.property(anyTags, fc.array(fc.tuple(anyTags, anyTags), { maxLength: 5 }), (first, taggings) => {
      const states = [first];
      for (const [add, remove] of taggings) states.push(retagged(states.at(-1) ?? [], add, remove));
      const steps = states.slice(1).map((after, place) => ({ before: states[place] ?? [], after }));
      expect(steps.reduceRight((tags, step) => takenBack(tags, step), states.at(-1) ?? [])).toEqual(first);
    }),
  );
});

test("whatever was done to the tags since, taking back undoes what tagging did and nothing else", () => {
  fc.assert(
    fc.property(anyTags, anyTags, anyTags, anyTags, (before, add, remove, now) => {
      const after = retagged(before, add, remove);
      const back = takenBack(now, { before, after });
      const held = (one: string) => {
        if (before.includes(one) && !after.includes(one)) return true;
        if (after.includes(one) && !before.includes(one)) return false;
        return now.includes(one);
      };
      expect(inUse.filter((one) => back.includes(one))).toEqual(inUse.filter(held));
    }),
  );
});
