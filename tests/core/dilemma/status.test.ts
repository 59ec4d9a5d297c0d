import { expect, test } from "vitest";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { statusOf } from "../../../core/dilemma/status.ts";
import { decidedDilemma, openDilemma } from "./any-dilemma.ts";

const blank = newDilemma(openDilemma.id, openDilemma.createdAt, "Blank");
const answer = { answer: "dont-know", note: "", asked: "Who pays?" } as const;

test("an entry is a draft, weighed, decided, reviewed and superseded as it grows", () => {
  const review = {
    id: "r",
    at: "2026-12-01T08:00:00.000Z",
    happened: "It went well",
    outcomes: [{ predictionId: "prediction-1", outcome: "partly" as const }],
    process: "good" as const,
    result: "good" as const,
    lesson: "",
    again: null,
  };
  const grown = [
    blank,
    { ...blank, walk: { ...blank.walk, answers: { "pays-later": answer } } },
    openDilemma,
    decidedDilemma,
    { ...decidedDilemma, reviews: [review] },
    { ...decidedDilemma, reviews: [review], supersededBy: blank.id },
  ];
  expect(grown.map(statusOf)).toEqual(["draft", "weighing", "weighing", "decided", "reviewed", "superseded"]);
});
