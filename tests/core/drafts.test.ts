import { expect, test } from "vitest";
import { draftFields, draftKey, draftsSchema } from "../../core/drafts.ts";

test("a draft is named after its form, never after a path or a property of every object", () => {
  const keys = [
    "new",
    "decide-0b7f1f0e",
    "amend-x-facts",
    "",
    "../x",
    "__proto__",
    "constructor",
    "New",
    "a".repeat(121),
  ];
  expect(keys.map((key) => draftKey.safeParse(key).success)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a draft holds texts by field", () => {
  expect(draftFields.safeParse({ because: "They asked" }).success).toBe(true);
  expect(draftFields.safeParse({ because: 7 }).success).toBe(false);
  expect(draftFields.safeParse({ "a b": "x" }).success).toBe(false);
});

test("a file without forms reads as no drafts", () => {
  expect(draftsSchema.parse({})).toEqual({ forms: {} });
});
