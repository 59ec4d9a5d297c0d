import fc from "fast-check";
import { expect, test } from "vitest";
import { compareReplies } from "../../../../core/circle/round/compare.ts";
import type { View } from "../../../../core/circle/round/round.ts";
import { anyReplies, replyOf, twoWays } from "../any-replies.ts";

const view: View = { optionId: "keep", instead: "", confidence: 55, because: "", at: "2026-11-05T09:00:00.000Z" };
const anyView = fc.constantFrom(view, null);

test("the order in which replies came, and how often, changes nothing", () => {
  const shuffled = anyReplies.chain((replies) =>
    fc.tuple(fc.constant(replies), fc.shuffledSubarray(replies, { minLength: replies.length }), anyView),
  );
  fc.assert(
    fc.property(shuffled, ([replies, others, own]) => {
      expect(compareReplies(twoWays, own, [...others, ...replies])).toEqual(compareReplies(twoWays, own, replies));
    }),
  );
});

test("nobody is lost: each voice chooses once, and answers or is silent at each question once", () => {
  fc.assert(
    fc.property(anyReplies, anyView, (replies, own) => {
      const compared = compareReplies(twoWays, own, replies);
      const ids = replies.map(({ id }) => id).sort();
      const chose = compared.choices.flatMap(({ choosing }) => choosing.map(({ voice }) => voice.id)).sort();
      const all = own === null ? ids : [...ids, "own"].sort();
      const heard = compared.walk.map(({ answers, silent }) =>
        [...answers.map(({ voice }) => voice.id), ...silent.map(({ id }) => id)].sort(),
      );
      expect([compared.voices.map(({ id }) => id).sort(), chose, ...heard]).toEqual([
        all,
        all,
        ...heard.map(() => ids),
      ]);
    }),
  );
});

test("every question that says something is in exactly one group, under whoever asked it", () => {
  fc.assert(
    fc.property(anyReplies, (replies) => {
      const asked = replies.flatMap(({ id, reply }) =>
        [...new Set(reply.questions.map(({ text }) => text))].flatMap((text) => (text === "" ? [] : [`${id} ${text}`])),
      );
      const told = compareReplies(twoWays, null, replies).questions.flatMap(({ wordings }) =>
        wordings.flatMap(({ text, askers }) => askers.map(({ id }) => `${id} ${text}`)),
      );
      expect(told.sort()).toEqual(asked.sort());
    }),
  );
});

test("who would do what stands under each option, the reader first, and what no option says stands last", () => {
  const instead = { optionId: null, instead: "Ask her first", confidence: 40, because: "" };
  const { choices, people } = compareReplies(twoWays, view, [
    replyOf("zoe"),
    replyOf("ana", { choice: instead }),
    replyOf("ben", { choice: { ...instead, optionId: "third", instead: "" } }),
    replyOf("cem"),
  ]);
  expect([people, choices.map(({ kind, id, choosing }) => [kind, id, choosing.map(({ voice }) => voice.id)])]).toEqual([
    4,
    [
      ["option", "tell", ["cem", "zoe"]],
      ["option", "keep", ["own"]],
      ["gone", "third", ["ben"]],
      ["instead", "", ["ana"]],
    ],
  ]);
});

test("the questions that pull apart come first, then those that are only answered otherwise, then agreement", () => {
  const walk = (...answers: ("yes" | "no" | "partly" | "dont-know")[]) =>
    answers.map((answer, place) => ({
      id: `q${place + 1}`,
      lens: "Lens",
      asked: `Question ${place + 1}`,
      answer,
      note: "",
    }));
  const { walk: told } = compareReplies(twoWays, null, [
    replyOf("ana", { walk: walk("yes", "no", "yes", "yes") }),
    replyOf("ben", { walk: walk("yes", "partly", "dont-know", "partly") }),
    replyOf("cem"),
  ]);
  expect(told.map(({ id, standing, silent }) => [id, standing, silent.map(({ by }) => by)])).toEqual([
    ["q4", "apart", ["cem"]],
    ["q2", "mixed", ["cem"]],
    ["q3", "mixed", ["cem"]],
    ["q1", "together", ["cem"]],
  ]);
});

test("a question that read otherwise to one of them says so at their answer", () => {
  const asked = (text: string) => [{ id: "q1", lens: "Lens", asked: text, answer: "yes" as const, note: "" }];
  const { walk } = compareReplies(twoWays, null, [
    replyOf("ana", { walk: asked("As shipped?") }),
    replyOf("ben", { walk: asked("As I ask it?") }),
    replyOf("cem", { walk: asked("As shipped?") }),
  ]);
  expect(walk.map((one) => [one.asked, one.answers.map((answer) => answer.asked)])).toEqual([
    ["As shipped?", ["", "As I ask it?", ""]],
  ]);
});

test("two versions of one person's reply stand side by side with their days, and ask as one", () => {
  const question = [{ id: "q", text: "Who knew?" }];
  const early = replyOf("early", { by: "Ben", replyId: "ben", questions: question });
  const late = replyOf("late", { by: "Ben", replyId: "ben", questions: question, sentAt: "2026-11-09T09:00:00.000Z" });
  const { voices, people, questions } = compareReplies(twoWays, null, [late, early]);
  expect([
    people,
    voices.map(({ id, sharesName }) => [id, sharesName]),
    questions.map((group) => group.people),
  ]).toEqual([
    1,
    [
      ["early", true],
      ["late", true],
    ],
    [1],
  ]);
});
