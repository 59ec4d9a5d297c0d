import fc from "fast-check";
import { expect, test } from "vitest";
import { draftFields, draftKey, draftsSchema, withTyped } from "../../core/drafts.ts";

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

const anyFields = fc.dictionary(fc.constantFrom("because", "action", "known"), fc.string({ maxLength: 5 }));

test("what is typed into a form changes the fields it names and nothing else", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("new", "decide"), anyFields), anyFields, (forms, fields) => {
      const kept = withTyped({ forms }, "decide", fields);
      expect(kept).toEqual({ forms: { ...forms, decide: { ...forms.decide, ...fields } } });
      expect(withTyped(kept, "decide", fields)).toEqual(kept);
    }),
  );
});

test("two windows that type into different fields keep both, whoever is first", () => {
  fc.assert(
    fc.property(anyFields, fc.string(), fc.string(), (known, mine, theirs) => {
      const drafts = { forms: { decide: known } };
      const one = withTyped(withTyped(drafts, "decide", { mine }), "decide", { theirs });
      const other = withTyped(withTyped(drafts, "decide", { theirs }), "decide", { mine });
      expect([one, one.forms.decide]).toEqual([other, { ...known, mine, theirs }]);
    }),
  );
});
