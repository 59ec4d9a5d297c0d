import { expect, test } from "vitest";
import { refusals } from "../../core/outcome.ts";
import { whyNoSettings, whyNotOpened } from "../../electron/words.ts";

test("every reason why nothing opened names the folder, says what is safe and ends in what to do", () => {
  const faults = ["in-use", "not-a-casebook", "no-folder", ...refusals] as const;
  const sentences = [...faults.map((fault) => whyNotOpened(fault, "/books/shop")), whyNoSettings("/books/shop")];
  const lacking = sentences.filter(
    (sentence) =>
      !/\/books\/shop/.test(sentence) || !/is safe|[Nn]othing was changed/.test(sentence) || !sentence.endsWith("."),
  );
  expect(lacking).toEqual([]);
});
