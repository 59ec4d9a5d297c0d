import { expect, test } from "vitest";
import { askedOfReplies, lacksTowards, withAnswer } from "../../../../core/circle/round/drafted-reply.ts";
import { blankReply, lacksOf } from "../../../../core/circle/round/reply.ts";
import type { WalkPlan } from "../../../../core/walk/lens.ts";

const question = (id: string, quick?: "yes" | "own") => ({
  id,
  ask: `What of ${id}?`,
  example: "",
  tension: "",
  quick,
});

const plan: WalkPlan = {
  stops: [],
  lenses: [
    { id: "one", order: 1, title: "One", concern: "", questions: [question("a", "yes"), question("b")] },
    { id: "two", order: 2, title: "Two", concern: "", questions: [question("c", "own")] },
  ],
};

const asked = askedOfReplies(plan);
const [first, second] = asked;
if (first === undefined || second === undefined) throw new Error("The plan asks two questions");

test("a reply answers what the quick walk asks, with what the owner put there", () => {
  expect(asked.map((one) => one.question.id)).toEqual(["a", "c"]);
});

test("an answer takes the place of an earlier one, in the order of the walk, whichever was given first", () => {
  const late = withAnswer([], asked, second, { answer: "no", note: "" });
  const both = withAnswer(late, asked, first, { answer: "yes", note: "" });
  const again = withAnswer(both, asked, second, { answer: "partly", note: "Since June" });
  expect(again).toEqual([
    { id: "a", lens: "One", asked: "What of a?", answer: "yes", note: "" },
    { id: "c", lens: "Two", asked: "What of c?", answer: "partly", note: "Since June" },
  ]);
});

test("an answer to a question that is not asked any more stays, behind the others", () => {
  const old = [{ id: "gone", lens: "One", asked: "Once?", answer: "yes" as const, note: "" }];
  const walk = withAnswer(old, asked, first, { answer: "yes", note: "" });
  expect(walk.map(({ id }) => id)).toEqual(["a", "gone"]);
});

test("a question in several lines is one line in a file", () => {
  const broken = { ...first, question: { ...first.question, ask: "One\r\nline?" } };
  expect(withAnswer([], asked, broken, { answer: "yes", note: "" }).map((one) => one.asked)).toEqual(["One line?"]);
});

test("a reply lacks nothing once it is walked, chosen and sure; experience, questions and advice may stay empty", () => {
  const walk = withAnswer(withAnswer([], asked, first, { answer: "yes", note: "" }), asked, second, {
    answer: "dont-know",
    note: "",
  });
  const choice = { optionId: null, instead: "Ring them", confidence: 0, because: "" };
  const ids = asked.map((one) => one.question.id);
  expect([lacksOf(blankReply, ids), lacksOf({ ...blankReply, walk, choice }, ids)]).toEqual([
    ["walk", "choice", "confidence"],
    [],
  ]);
});

test("an option that the newest edition does not have is no choice any more", () => {
  const choice = { optionId: "tell", instead: "", confidence: 50, because: "" };
  const option = { id: "tell", title: "Tell them", gains: "", pays: "", cost: "" };
  const draft = { ...blankReply, choice };
  expect([lacksTowards({ options: [option] }, draft, []), lacksTowards({ options: [] }, draft, [])]).toEqual([
    [],
    ["choice"],
  ]);
});
