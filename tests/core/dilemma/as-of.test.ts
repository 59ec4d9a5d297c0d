import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../core/days.ts";
import { asOf } from "../../../core/dilemma/as-of.ts";
import type { Dilemma } from "../../../core/dilemma/dilemma.ts";
import { anyDilemma, decidedDilemma, openDilemma } from "./any-dilemma.ts";

const first = "2026-03-01";
const nearDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays(first, days));
const noon = (day: string) => `${day}T12:00:00.000Z`;
const momentOf = (day: string | null) => (day === null ? null : noon(day));

const review = { happened: "Well", outcomes: [], process: "good", result: "good", lesson: "", again: null } as const;

/** Any dilemma decided on some day, with what came later, in order. */
const anyDecided: fc.Arbitrary<Dilemma> = fc
  .record({
    dilemma: anyDilemma,
    days: fc.array(nearDay, { minLength: 8, maxLength: 8 }).map((days) => days.sort()),
    amendments: fc.nat({ max: 3 }),
    marks: fc.array(fc.tuple(fc.option(nearDay), fc.option(nearDay)), { maxLength: 3 }),
    snoozedUntil: fc.option(nearDay),
    supersededBy: fc.option(fc.uuid()),
  })
  .map(({ dilemma, days, amendments, marks, snoozedUntil, supersededBy }) => {
    const [decided = first, ...later] = days;
    const [amended, reviewed] = [later.slice(0, amendments), later.slice(amendments)];
    return {
      ...dilemma,
      decision: { ...goodDecision, decidedAt: noon(decided) },
      amendments: amended.map((day, place) => ({
        id: `a${place}`,
        at: noon(day),
        part: "walk" as const,
        text: "Later",
      })),
      reviews: reviewed.map((day, place) => ({ ...review, outcomes: [], id: `r${place}`, at: noon(day) })),
      followUps: marks.map(([added, doneOn], place) => ({
        id: `f${place}`,
        who: "Rosa",
        what: "Ring",
        by: null,
        addedAt: momentOf(added),
        doneOn,
      })),
      promises: marks.map(([added], place) => ({
        id: `p${place}`,
        to: "Ines",
        what: "Bread",
        by: null,
        addedAt: momentOf(added),
        kept: "open" as const,
      })),
      snoozedUntil,
      supersededBy,
    };
  });
const { decision: goodDecision } = decidedDilemma as Dilemma & { decision: NonNullable<Dilemma["decision"]> };

/** What the decision locked, without what may come later. */
function lockedText(dilemma: Dilemma): string {
  const { amendments, reviews, followUps, promises, snoozedUntil, supersededBy, ...locked } = dilemma;
  const duties = followUps.filter(({ addedAt }) => addedAt === null).map(({ doneOn, ...said }) => said);
  return JSON.stringify({ ...locked, duties, promises: promises.filter(({ addedAt }) => addedAt === null) });
}

test("before the decision nothing is told, and from its day on the locked text stands to the letter", () => {
  fc.assert(
    fc.property(anyDecided, nearDay, (dilemma, day) => {
      const told = asOf(dilemma, day);
      const isDecided = (dilemma.decision?.decidedAt.slice(0, 10) ?? "") <= day;
      expect(told === null ? null : lockedText(told)).toBe(isDecided ? lockedText(dilemma) : null);
    }),
  );
});

test("nothing is told that is dated later than the day, and all that is dated by it is", () => {
  fc.assert(
    fc.property(anyDecided, nearDay, (dilemma, day) => {
      const told = asOf(dilemma, day);
      if (told === null) return;
      const upTo = <Dated extends { at: string }>(list: readonly Dated[]) => list.filter(({ at }) => at <= `${day}T23`);
      const wasThere = ({ addedAt }: { addedAt: string | null }) => addedAt === null || addedAt.slice(0, 10) <= day;
      const marks = dilemma.followUps
        .filter(wasThere)
        .map(({ doneOn }) => (doneOn !== null && doneOn <= day ? doneOn : null));
      expect([told.amendments, told.reviews, told.followUps.map(({ doneOn }) => doneOn), told.promises]).toEqual([
        upTo(dilemma.amendments),
        upTo(dilemma.reviews),
        marks,
        dilemma.promises.filter(wasThere),
      ]);
    }),
  );
});

test("what came after the decision without a date is not told: a snooze, a dilemma in its place", () => {
  fc.assert(
    fc.property(anyDecided, nearDay, (dilemma, day) => {
      const told = asOf(dilemma, day);
      if (told !== null) expect([told.snoozedUntil, told.supersededBy]).toEqual([null, null]);
    }),
  );
});

test("a later day never tells less than an earlier one, and the last tells every amendment and review", () => {
  fc.assert(
    fc.property(anyDecided, nearDay, (dilemma, day) => {
      const [then, after] = [asOf(dilemma, day), asOf(dilemma, addDays(day, 1))];
      expect(after?.amendments.slice(0, then?.amendments.length ?? 0) ?? []).toEqual(then?.amendments ?? []);
      const last = asOf(dilemma, addDays(first, 41));
      expect([last?.amendments, last?.reviews]).toEqual([dilemma.amendments, dilemma.reviews]);
    }),
  );
});

test("an open dilemma tells nothing of its past", () => {
  expect(asOf(openDilemma, "2026-12-01")).toBeNull();
});
