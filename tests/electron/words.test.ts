import { expect, test } from "vitest";
import { whyNoSettings } from "../../electron/words.ts";

test("settings without a place are named, with what is safe and what to do", () => {
  expect(whyNoSettings("/books/shop")).toMatch(/\/books\/shop .*nothing was changed\. .*\.$/);
});
