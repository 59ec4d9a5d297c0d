import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { attendedOf, cardPages, cardsOnPage, casesInOrder, openCase } from "../../../core/workshop/handout.ts";
import type { Run } from "../../../core/workshop/run/run.ts";
import { blockOf, copiedCase, sessionOf } from "./written-session.ts";

test("the open parts of a case are those that are read before the choice, and its options have letters", () => {
  const whole = {
    ...copiedCase("the-rolls"),
    title: "The wrong rolls",
    hook: "SEALED",
    contentNote: "Somebody is hurt",
    situation: "They came on Monday",
    people: [{ id: "p", who: "Ana", row: "staff" as const, stake: "her job" }],
    question: "Say so?",
    options: [
      { id: "yes", title: "Say so", text: "It costs" },
      { id: "no", title: "Say nothing", text: "" },
    ],
    asked: [{ id: "a", text: "SEALED" }],
    did: "SEALED",
    happened: "SEALED",
    through: [{ lens: "integrity", text: "SEALED" }],
    differ: "SEALED",
    discuss: [{ id: "d", text: "SEALED" }],
    teaching: "SEALED",
    sources: [{ id: "s", publisher: "SEALED", title: "SEALED", date: "2011", url: "", supports: "SEALED" }],
    related: [{ id: "r", why: "SEALED" }],
  };
  expect(openCase(whole)).toEqual({
    id: "the-rolls",
    title: "The wrong rolls",
    contentNote: "Somebody is hurt",
    situation: "They came on Monday",
    people: whole.people,
    question: "Say so?",
    options: [
      { id: "yes", letter: "A", title: "Say so", text: "It costs" },
      { id: "no", letter: "B", title: "Say nothing", text: "" },
    ],
  });
});

test("cases come in the order of the agenda, each once, without those that no block is about or that are missing", () => {
  const blocks = [
    blockOf("1", "welcome"),
    blockOf("2", "read", "second"),
    blockOf("3", "own", "left"),
    blockOf("4", "read", "gone"),
    blockOf("5", "vote", "first"),
    blockOf("6", "reveal", "second"),
  ];
  const cases = ["first", "second", "left"].map(copiedCase);
  expect(casesInOrder({ blocks, cases }).map(({ id }) => id)).toEqual(["second", "first"]);
});

test("cut at once, each stack of cards is whole sets one after another, and there is one set for each person", () => {
  assert(
    property(integer({ min: 1, max: 40 }), integer({ min: 1, max: 12 }), (people, count) => {
      const options = Array.from({ length: count }, (_, place) => ({ id: `${place}`, title: "", text: "" }));
      const open = openCase({ ...copiedCase("one"), options });
      const letters = open.options.map(({ letter }) => letter);
      const pages = cardPages(open, people);
      const stacks = Array.from({ length: cardsOnPage }, (_, stack) =>
        pages.filter(({ cards }) => stack < cards).map(({ option }) => option.letter),
      );
      const sets = stacks.map((stack) => stack.length / count);
      expect(sets.reduce((sum, number) => sum + number, 0)).toBe(people);
      for (const [stack, number] of sets.entries())
        expect(stacks[stack]).toEqual(Array.from({ length: number }, () => letters).flat());
    }),
  );
});

const blocks = [blockOf("read", "read", "one", 10), blockOf("skipped", "read", "two", 15)];

const run: Run = {
  id: "evening",
  beganAt: "2026-11-22T18:02:00.000Z",
  endedAt: "2026-11-22T18:14:00.000Z",
  moves: 2,
  idle: 0,
  blocks: blocks.map((block, place) => ({
    block,
    given: 600_000,
    taken: place === 0 ? 700_000 : 0,
    isSkipped: place === 1,
    page: 0,
  })),
  at: 1,
  since: null,
  seenAt: "2026-11-22T18:14:00.000Z",
  isBlank: false,
  look: "light",
  showsClock: true,
  present: 2,
  votes: [],
  notes: [],
  commitments: [],
  attendance: ["Ana", "Bert"],
};

test("what is certified is the plan before it was held, then the minutes it took and the cases it came to", () => {
  const session = sessionOf({ on: "2026-12-03", blocks, cases: ["one", "two"].map(copiedCase), names: true });
  expect([
    attendedOf(session, null),
    attendedOf(session, run),
    attendedOf(session, { ...run, endedAt: null }).minutes,
  ]).toEqual([
    { title: "Evening", day: "2026-12-03", minutes: 25, cases: ["About one", "About two"], names: [] },
    { title: "Evening", day: run.beganAt, minutes: 12, cases: ["About one"], names: ["Ana", "Bert"] },
    20,
  ]);
});

test("nobody is named where names are off, even where a run still has them", () => {
  expect(attendedOf(sessionOf({ blocks, names: false }), run).names).toEqual([]);
});
