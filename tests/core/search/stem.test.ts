import { expect, test } from "vitest";
import { stem } from "../../../core/search/stem.ts";

test.each([
  ["refund", "refunds", "refunded", "refunding"],
  ["price", "prices", "priced", "pricing"],
  ["hire", "hires", "hired", "hiring"],
  ["plan", "plans", "planned", "planning"],
  ["tip", "tips", "tipped", "tipping"],
  ["company", "companies"],
  ["boss", "bosses"],
  ["own", "owned", "owning"],
  ["charge", "charges", "charged", "charging"],
  ["tax", "taxes", "taxed"],
])("the forms of %s are one", (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ["custom", "customer"],
  ["car", "care"],
  ["bus", "business"],
  ["late", "later"],
  ["thing", "the"],
])("%s and %s are not joined", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
