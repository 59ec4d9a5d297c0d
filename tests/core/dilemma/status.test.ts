import { expect, test } from "vitest";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { statusOf } from "../../../core/dilemma/status.ts";
import { decidedDilemma, openDilemma } from "./any-dilemma.ts";

const blank = newDilemma(openDilemma.id, openDilemma.createdAt, "Blank");
const answer = { answer: "dont-know", note: "", asked: "Who pays?" } as const;

test("an entry is a draft, weighed, decided and reviewed as it grows", () => {
  const review = {
    id: "r",
    at: "2026-12-01T08:00:00.000Z",
    happened: "It went well",
    outcome: "partly",
    process: "good",
    result: "good",
    lesson: "",
    again: null,
  } as const;
  const grown = [
    blank,
    { ...blank, walk: { ...blank.walk, answers: { "pays-later": answer } } },
    openDilemma,
    decidedDilemma,
    { ...decidedDilemma, reviews: [review] },
  ];
  expect(grown.map(statusOf)).toEqual(["draft", "weighing", "weighing", "decided", "reviewed"]);
});
