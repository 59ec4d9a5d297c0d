import { expect, test } from "vitest";
import { type AnswerWord, blankPerson } from "../../../core/dilemma/dilemma.ts";
import { dueReviews, summarise } from "../../../core/dilemma/summary.ts";
import { shipped } from "../walk/any-own.ts";
import { decidedDilemma } from "./any-dilemma.ts";

const noted = (answer: AnswerWord) => ({ answer, note: "", asked: "Would they mind?" });

const savedAt = "2026-11-02T08:00:00.000Z";

test("a summary says in short what the dilemma says", () => {
  const person = { ...blankPerson, id: "p", name: "Ines" };
  const told = {
    ...decidedDilemma,
    happened: `  ${"x".repeat(300)}`,
    precedents: [{ kind: "case" as const, id: "the-jar-by-the-till", bearing: "follows" as const, why: "Both tips" }],
    walk: {
      ...decidedDilemma.walk,
      answers: { "give-one": noted("partly"), "word-one": noted("yes"), "rest-two": noted("no") },
    },
    stakeholders: [person, { ...person, id: "q" }, { ...person, id: "r", row: "staff" as const }],
  };
  expect(summarise(told, savedAt, true, shipped)).toEqual({
    id: decidedDilemma.id,
    title: "The missing croissants",
    opening: "x".repeat(200),
    status: "decided",
    kind: null,
    tags: [],
    rows: ["front-row", "staff"],
    strained: ["give", "rest"],
    by: null,
    createdAt: "2026-11-01T08:00:00.000Z",
    savedAt,
    decidedAt: "2026-11-02T08:00:00.000Z",
    nextReview: "2026-12-01",
    supersededBy: null,
    precedents: [{ kind: "case", id: "the-jar-by-the-till", bearing: "follows" }],
    openDuties: [],
    sample: false,
    readOnly: true,
  });
});

test("a review is due from its day on, the longest waiting first", () => {
  const on = (nextReview: string | null) => ({ ...summarise(decidedDilemma, savedAt, false, shipped), nextReview });
  const due = dueReviews([on("2026-12-02"), on("2026-12-01"), on("2026-11-20"), on(null)], "2026-12-01");
  expect(due.map((summary) => summary.nextReview)).toEqual(["2026-11-20", "2026-12-01"]);
});
