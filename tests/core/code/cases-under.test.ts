import { expect, test } from "vitest";
import { casesUnder } from "../../../core/code/cases-under.ts";
import type { Article } from "../../../core/code/house-code.ts";
import { decidedDilemma, openDilemma } from "../dilemma/any-dilemma.ts";

const article: Article = {
  id: "ask",
  number: 1,
  wordings: [
    { at: "2026-11-01T00:00:00.000Z", text: "We ask." },
    { at: "2026-11-03T00:00:00.000Z", text: "We ask first." },
  ],
  from: null,
};
const citing = (articleId: string) => [{ articleId, stance: "against" as const, note: "No time" }];

test("a decided dilemma shows what the article said on the day, an open one what it says now", () => {
  const earlier = "2026-10-30T08:00:00.000Z";
  const { decision } = decidedDilemma;
  const decided = { ...decidedDilemma, id: "d", citations: citing("ask") };
  const before = { ...decided, id: "b", decision: decision === null ? null : { ...decision, decidedAt: earlier } };
  const open = { ...openDilemma, id: "o", citations: [...citing("gone"), ...citing("ask")] };
  const found = { articleId: "ask", title: openDilemma.title, stance: "against", note: "No time" };
  expect(casesUnder([article], [before, decided, openDilemma, open])).toEqual([
    { ...found, dilemmaId: "o", decidedAt: null, text: "We ask first." },
    { ...found, dilemmaId: "d", decidedAt: "2026-11-02T08:00:00.000Z", text: "We ask." },
    { ...found, dilemmaId: "b", decidedAt: earlier, text: null },
  ]);
});
