import { expect, test } from "vitest";
import { namesInReply } from "../../../../core/circle/round/names-in-reply.ts";

test("a name, an address and a number in a reply are told, each once, as they are written", () => {
  const texts = [
    "When Margaret Holloway at Brightwater Bakery rang us, we paid. Margaret Holloway was glad.",
    "Write to margaret@brightwater.example or ring 0151 496 0000.",
  ];
  expect(namesInReply(texts, [])).toEqual([
    "Margaret Holloway",
    "Brightwater Bakery",
    "margaret@brightwater.example",
    "0151 496 0000",
  ]);
});

test("what the reader has already tells nothing new: the stand-ins of the dilemma and their own name", () => {
  expect(
    namesInReply(["Tell Customer A, Anna. Supplier B knows."], ["Customer A paid Supplier B twice.", "Anna"]),
  ).toEqual([]);
});

test("a story without names says nothing", () => {
  expect(namesInReply(["Two years ago a supplier of ours paid 1,400 twice. They rang on 3 March."], [])).toEqual([]);
});
