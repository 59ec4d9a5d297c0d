import { expect, test } from "vitest";
import { formsIn } from "../../../../core/circle/redact/forms.ts";

function found(text: string): string[] {
  return formsIn(text).map((one) => `${one.kind}: ${one.text}`);
}

test.each([
  ["+41 79 123 45 67", "+41 79 123 45 67"],
  ["+41791234567", "+41791234567"],
  ["0041 (0)79 123 45 67", "0041 (0)79 123 45 67"],
  ["+44 (0)20-7946-0958", "+44 (0)20-7946-0958"],
  ["+1.555.123.4567", "+1.555.123.4567"],
  ["+33 1 23 45 67 89", "+33 1 23 45 67 89"],
])("a telephone number with its country is found whole: %s", (text, number) => {
  expect(found(`Ring ${text}, please.`)).toEqual([`phone: ${number}`]);
});

test("a long row of figures after a plus takes no more time than any other text", () => {
  expect(found(`+1${"1".repeat(40)} `.repeat(40_000))).toEqual([]);
});
