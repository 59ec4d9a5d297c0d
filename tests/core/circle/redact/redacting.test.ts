import fc from "fast-check";
import { expect, test } from "vitest";
import { matcherOf, placesIn } from "../../../../core/circle/redact/matcher.ts";
import { proposeStandIns } from "../../../../core/circle/redact/propose.ts";
import { type Redaction, redactionSchema } from "../../../../core/circle/redact/redaction.ts";
import { replaced } from "../../../../core/circle/redact/replace.ts";
import { type Leaving, seenText, shareDilemma } from "../../../../core/circle/redact/share-dilemma.ts";
import { textsOf } from "../../../../core/circle/redact/texts-of.ts";
import { anyToRedact, leavingFrom } from "./any-redacted.ts";

const runs = { numRuns: 100 };

function ids(leaving: Leaving) {
  const { facts, assumptions, stakeholders, options, tags } = leaving;
  return { tags: tags.length, ids: [facts, assumptions, stakeholders, options].map((all) => all.map(({ id }) => id)) };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

test("nothing that is replaced stands as a word in any text that leaves", () => {
  fc.assert(
    fc.property(anyToRedact, ({ dilemma, redaction }) => {
      const proposed = proposeStandIns(dilemma, redaction);
      const stands = textsOf(leavingFrom(dilemma, proposed)).flatMap(({ text }) =>
        placesIn(text, matcherOf(proposed.standIns, true)).flatMap(({ start, end, standIn }) =>
          standIn === null || standIn.standIn.includes(text.slice(start, end)) ? [] : [text.slice(start, end)],
        ),
      );
      expect(stands.filter((text) => !/\d/.test(text))).toEqual([]);
    }),
    runs,
  );
});

test("the dilemma and the redaction are not touched, and what comes out is the same every time", () => {
  fc.assert(
    fc.property(anyToRedact, ({ dilemma, redaction }) => {
      frozen(dilemma);
      frozen(redaction);
      const proposed = frozen(proposeStandIns(dilemma, redaction));
      expect(proposeStandIns(structuredClone(dilemma), structuredClone(redaction))).toEqual(proposed);
      const leaving = leavingFrom(dilemma, proposed);
      expect(seenText(leavingFrom(structuredClone(dilemma), structuredClone(proposed)))).toBe(seenText(leaving));
    }),
    runs,
  );
});

test("every redaction that is proposed can be kept, and its ids are all different", () => {
  fc.assert(
    fc.property(anyToRedact, ({ dilemma, redaction }) => {
      const proposed = proposeStandIns(dilemma, redaction);
      expect(redactionSchema.parse(proposed)).toEqual(proposed);
      expect(new Set(proposed.standIns.map(({ id }) => id)).size).toBe(proposed.standIns.length);
    }),
    runs,
  );
});

test("proposing again changes nothing that was decided and finds nothing more", () => {
  fc.assert(
    fc.property(anyToRedact, fc.array(fc.nat(40)), ({ dilemma, redaction }, off) => {
      const proposed = proposeStandIns(dilemma, redaction);
      const standIns = proposed.standIns.map((one, place) => (off.includes(place) ? { ...one, isOn: false } : one));
      const decided: Redaction = { ...proposed, standIns };
      expect(proposeStandIns(dilemma, decided)).toEqual(decided);
    }),
    runs,
  );
});

test("what was replaced is not replaced again", () => {
  fc.assert(
    fc.property(anyToRedact, ({ dilemma, redaction }) => {
      const proposed = proposeStandIns(dilemma, redaction);
      const matcher = matcherOf(proposed.standIns, true);
      for (const { text } of textsOf(leavingFrom(dilemma, proposed))) expect(replaced(text, matcher)).toBe(text);
    }),
    runs,
  );
});

test("ids, and the number of facts, people, options and tags, stay", () => {
  fc.assert(
    fc.property(anyToRedact, ({ dilemma, redaction }) => {
      const off = leavingFrom(dilemma, redaction);
      expect(ids(leavingFrom(dilemma, proposeStandIns(dilemma, redaction)))).toEqual(ids(off));
      expect(ids(off).ids).toEqual(
        [dilemma.facts, dilemma.assumptions, dilemma.stakeholders, dilemma.options].map((all) =>
          all.map(({ id }) => id),
        ),
      );
    }),
    runs,
  );
});

test("with everything switched off, what leaves is what its owner wrote", () => {
  fc.assert(
    fc.property(anyToRedact, ({ dilemma, redaction }) => {
      const proposed = proposeStandIns(dilemma, redaction);
      const off = { ...proposed, standIns: proposed.standIns.map((one) => ({ ...one, isOn: false })) };
      expect(leavingFrom(dilemma, off)).toEqual(leavingFrom(dilemma, redaction));
    }),
    runs,
  );
});

test("another stand-in for a name changes nothing but the places of that name", () => {
  fc.assert(
    fc.property(anyToRedact, fc.nat(40), ({ dilemma, redaction }, place) => {
      const proposed = proposeStandIns(dilemma, redaction);
      const chosen = proposed.standIns[place % Math.max(1, proposed.standIns.length)];
      if (chosen === undefined || chosen.kind === "amount" || chosen.kind === "date") return;
      const edited = (words: string) =>
        seenText(
          leavingFrom(dilemma, {
            ...proposed,
            standIns: proposed.standIns.map((one) => (one === chosen ? { ...one, standIn: words } : one)),
          }),
        );
      expect(edited("Quince Tern").replaceAll("Quince Tern", "Zebra Yew")).toBe(edited("Zebra Yew"));
    }),
    runs,
  );
});

test("a dilemma of which a part has no room in a case file is refused by that part, and nothing is cut off", () => {
  const { dilemma, redaction } = fc.sample(anyToRedact, { numRuns: 1, seed: 1 })[0] ?? expect.fail();
  const fact = { id: "one", text: "x".repeat(50_001), source: "" };
  expect(shareDilemma({ ...dilemma, facts: [fact] }, redaction)).toEqual({ ok: false, tooLong: "facts" });
  const people = Array.from({ length: 101 }, (_, place) => ({ ...fact, id: `p${place}`, text: "" }));
  expect(shareDilemma({ ...dilemma, assumptions: [...people, ...people] }, redaction)).toEqual({
    ok: false,
    tooLong: "assumptions",
  });
});
