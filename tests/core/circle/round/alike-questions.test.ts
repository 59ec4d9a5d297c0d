import { expect, test } from "vitest";
import { groupAlike } from "../../../../core/circle/round/alike-questions.ts";

const itself = (text: string) => text;

test.each([
  ["Did she read the contract before she signed?", "Had she read the contract when she signed?"],
  ["Who else knew?", "Who knew?"],
  ["What does your partner say about the refund?", "Has your partner said anything about a refund?"],
  ["Could you pay it back over six months?", "Could it be paid back in six months?"],
])("%s and %s are asked together", (one, other) => {
  expect(groupAlike([one, other], itself)).toEqual([[one, other]]);
});

test.each([
  ["What does the contract say about notice?", "Does the contract allow a price rise?"],
  ["What would your customers say?", "What would your staff say?"],
  ["Who knew?", "When did it happen?"],
  ["???", "!!!"],
])("%s and %s stay apart", (one, other) => {
  expect(groupAlike([one, other], itself)).toEqual([[one], [other]]);
});

test("what hangs together by a chain is one group, wherever the middle stands", () => {
  const chain = ["red blue one", "blue red green", "green red grey"];
  const [first = "", middle = "", last = ""] = chain;
  const groups = [groupAlike(chain, itself), groupAlike([first, last, middle], itself)];
  expect(groups.map((each) => each.map((group) => [...group].sort()))).toEqual([
    [[middle, last, first].sort()],
    [[middle, last, first].sort()],
  ]);
});

test("among more questions than any circle asks only the same are put together, and none is lost", () => {
  const many = Array.from(
    { length: 700 },
    (_, place) => `Was number w${place} paid, and by whom, and number w${place}?`,
  );
  expect(groupAlike([...many, ...many], itself)).toEqual(many.map((text) => [text, text]));
});
