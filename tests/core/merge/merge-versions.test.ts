import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, type Dilemma, dilemmaFormat, dilemmaSchema } from "../../../core/dilemma/dilemma.ts";
import { changedPaths } from "../../../core/merge/changed-paths.ts";
import { mergeDilemmas } from "../../../core/merge/merge-dilemmas.ts";
import { type Merging, mergeVersions } from "../../../core/merge/merge-versions.ts";
import { leadingFirst, type Version } from "../../../core/merge/version.ts";
import { withGiven } from "../../../core/with-given.ts";
import { anyChange, anyDilemma, decidedDilemma, openDilemma } from "../dilemma/any-dilemma.ts";
import { firstVersion, nextVersion, textsIn, writtenVersion } from "./versions.ts";

function merge(one: Version<Dilemma>, other: Version<Dilemma>): Merging<Dilemma> {
  return mergeVersions(dilemmaFormat, mergeDilemmas, one, other);
}

const instant = fc
  .integer({ min: 0, max: 30 })
  .map((minute) => `2026-11-22T10:${String(minute).padStart(2, "0")}:00.000Z`);
const edits = fc.array(fc.tuple(anyChange, instant), { minLength: 1, maxLength: 3 });

function edited(version: Version<Dilemma>, changes: readonly (readonly [Change, string])[]): Version<Dilemma> {
  return changes.reduce((present, [change, at]) => {
    return nextVersion(present, dilemmaSchema.parse(withGiven(present.content, change)), at);
  }, version);
}

/** Versions of one dilemma that parted from the same content. */
function anyParted(count: number) {
  return fc
    .tuple(anyDilemma, instant, fc.array(edits, { minLength: count, maxLength: count }))
    .map(([dilemma, at, sides]) => {
      const ancestor = firstVersion(dilemma, at);
      return { ancestor, sides: sides.map((changes) => edited(ancestor, changes)) };
    });
}

const twoSides = anyParted(2).map(({ ancestor, sides: [one = ancestor, other = ancestor] }) => ({
  ancestor,
  one,
  other,
}));

/** Two versions of which nothing earlier is known: each written by an older Casebook. */
const twoStrangers = twoSides.map(({ one, other }) => ({
  one: firstVersion(one.content, one.savedAt, one.revision),
  other: firstVersion(other.content, other.savedAt, other.revision),
}));

function textsOf({ merged, disagreements }: Merging<Dilemma>): Set<string> {
  return new Set([...textsIn(merged.content), ...disagreements.flatMap(({ there }) => textsIn(there))]);
}

/** The texts that a version has since it parted from another. */
function newTexts(before: Version<Dilemma>, after: Version<Dilemma>): string[] {
  const old = new Set(textsIn(before.content));
  return textsIn(after.content).filter((text) => !old.has(text));
}

test("two versions become the same to the last byte on both machines", () => {
  fc.assert(
    fc.property(fc.oneof(twoSides, twoStrangers), ({ one, other }) => {
      expect(JSON.stringify(merge(one, other))).toBe(JSON.stringify(merge(other, one)));
    }),
  );
});

test("what was merged fits the schema, and merging it again with what it came from changes nothing and asks nothing", () => {
  fc.assert(
    fc.property(fc.oneof(twoSides, twoStrangers), ({ one, other }) => {
      const merged = writtenVersion(merge(one, other));
      expect(dilemmaSchema.parse(merged.content)).toEqual(merged.content);
      for (const version of [one, other, merged])
        expect(merge(merged, version).merged).toMatchObject({ content: merged.content, revision: merged.revision });
      for (const version of [one, other, merged]) expect(merge(version, merged).disagreements).toEqual([]);
    }),
  );
});

test("a version that has become the other is done with", () => {
  fc.assert(
    fc.property(twoSides, ({ ancestor, one }) => {
      expect(merge(ancestor, one)).toEqual({ merged: one, disagreements: [] });
      expect(merge(one, ancestor)).toEqual({ merged: one, disagreements: [] });
    }),
  );
});

test("every text that either side wrote since they parted is in what was merged or beside it", () => {
  fc.assert(
    fc.property(twoSides, ({ ancestor, one, other }) => {
      const there = textsOf(merge(one, other));
      expect([...newTexts(ancestor, one), ...newTexts(ancestor, other)].filter((text) => !there.has(text))).toEqual([]);
    }),
  );
});

test("every text that either side holds is in what was merged or beside it when nobody knows where they parted", () => {
  fc.assert(
    fc.property(twoStrangers, ({ one, other }) => {
      const there = textsOf(merge(one, other));
      expect([...textsIn(one.content), ...textsIn(other.content)].filter((text) => !there.has(text))).toEqual([]);
    }),
  );
});

test("what one side alone changed is as that side left it, and nobody is asked", () => {
  fc.assert(
    fc.property(anyDilemma, anyChange, anyChange, (dilemma, change, others) => {
      const ancestor = firstVersion(dilemma, "2026-11-22T10:00:00.000Z");
      const apart = Object.fromEntries(Object.entries(others).filter(([part]) => !(part in change)));
      const one = edited(ancestor, [[change, "2026-11-22T10:05:00.000Z"]]);
      const other = edited(ancestor, [[apart, "2026-11-22T10:04:00.000Z"]]);
      const { merged, disagreements } = merge(one, other);
      expect(changedPaths(merged.content, withGiven<Dilemma>(one.content, apart))).toEqual([]);
      expect(disagreements).toEqual([]);
    }),
  );
});

test("several copies merge into the same whichever is found first, and none of their words is lost on the way", () => {
  fc.assert(
    fc.property(anyParted(4), fc.nat({ max: 3 }), ({ ancestor, sides }, turn) => {
      const asFound = [...sides.slice(turn), ...sides.slice(0, turn)];
      const fold = (versions: readonly Version<Dilemma>[]) => {
        const texts = new Set<string>();
        const [first = ancestor, ...rest] = versions;
        const last = rest.reduce((present, version) => {
          const merging = merge(present, version);
          for (const text of textsOf(merging)) texts.add(text);
          return writtenVersion(merging);
        }, first);
        return { last, texts };
      };
      expect(fold(leadingFirst(asFound)).last).toEqual(fold(leadingFirst(sides)).last);
      const { texts } = fold(asFound);
      expect(sides.flatMap((side) => newTexts(ancestor, side)).filter((text) => !texts.has(text))).toEqual([]);
    }),
  );
});

test("a decision stands on the record it was made on, and what the other machine wrote meanwhile stands beside it", () => {
  fc.assert(
    fc.property(anyChange, fc.boolean(), (change, isKnown) => {
      const parted = firstVersion(openDilemma, "2026-11-01T08:00:00.000Z", 3);
      const decided = nextVersion(parted, decidedDilemma, "2026-11-02T08:00:00.000Z");
      const wrote = edited(parted, [[change, "2026-11-03T08:00:00.000Z"]]);
      const strange = (version: Version<Dilemma>) => firstVersion(version.content, version.savedAt, version.revision);
      const merging = isKnown ? merge(decided, wrote) : merge(strange(wrote), strange(decided));
      const { tags: _, ...record } = merging.merged.content;
      const { tags: __, ...asDecided } = decidedDilemma;
      expect(record).toEqual(asDecided);
      const there = textsOf(merging);
      expect(newTexts(parted, wrote).filter((text) => !there.has(text))).toEqual([]);
    }),
  );
});

test("of two decisions the earlier stands, and the other is there to be looked at", () => {
  const parted = firstVersion(openDilemma, "2026-11-01T08:00:00.000Z");
  const decision = decidedDilemma.decision;
  const later = decision === null ? null : { ...decision, optionId: "wait", decidedAt: "2026-11-03T08:00:00.000Z" };
  const one = nextVersion(parted, decidedDilemma, "2026-11-02T08:00:00.000Z");
  const other = nextVersion(parted, { ...decidedDilemma, decision: later }, "2026-11-03T08:00:00.000Z");
  expect(merge(one, other)).toMatchObject({
    merged: { content: { decision } },
    disagreements: [{ path: ["decision"], here: decision, there: later }],
  });
});

test("a record deleted on one machine stays deleted when it is known to be old, and comes back where it was edited or nothing is known", () => {
  const fact = { id: "f1", text: "Six a week", source: "" };
  const parted = firstVersion({ ...openDilemma, facts: [fact] }, "2026-11-01T08:00:00.000Z");
  const without = nextVersion(parted, { ...parted.content, facts: [] }, "2026-11-02T08:00:00.000Z");
  const elsewhere = nextVersion(parted, { ...parted.content, asked: "To wait" }, "2026-11-03T08:00:00.000Z");
  const written = { ...parted.content, facts: [{ ...fact, source: "The till" }] };
  const more = nextVersion(parted, written, "2026-11-03T08:00:00.000Z");
  const stranger = firstVersion(elsewhere.content, elsewhere.savedAt);
  expect([elsewhere, more, stranger].map((other) => merge(without, other).merged.content.facts)).toEqual([
    [],
    [{ ...fact, source: "The till" }],
    [fact],
  ]);
});

test("what one machine writes on after another has merged its earlier words is its own further work, not a disagreement", () => {
  const parted = firstVersion(openDilemma, "2026-11-01T08:00:00.000Z");
  const asks = (asked: string, minute: number) => [{ asked }, `2026-11-02T08:0${minute}:00.000Z`] as const;
  const typing = edited(parted, [asks("To", 1)]);
  const elsewhere = edited(parted, [[{ mind: "Calm" }, "2026-11-02T08:02:00.000Z"]]);
  const merged = writtenVersion(merge(typing, elsewhere));
  const typed = edited(typing, [asks("To wait", 3)]);
  const { merged: last, disagreements } = merge(merged, typed);
  expect([last.content.asked, last.content.mind, disagreements]).toEqual(["To wait", "Calm", []]);
});
