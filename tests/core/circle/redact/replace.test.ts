import { expect, test } from "vitest";
import { matcherOf } from "../../../../core/circle/redact/matcher.ts";
import type { StandIn } from "../../../../core/circle/redact/redaction.ts";
import { replaced } from "../../../../core/circle/redact/replace.ts";

function standIn(id: string, text: string, instead: string, kind: StandIn["kind"] = "amount"): StandIn {
  return { id, kind, texts: [text], standIn: instead, isOn: true, found: "form" };
}

/** A text replaced once, and what came of that replaced once more. */
function twice(text: string, ...standIns: StandIn[]): string[] {
  const matcher = matcherOf(standIns, true);
  const once = replaced(text, matcher);
  return [once, replaced(once, matcher)];
}

test("the lower end of a range is none of the sums that are told alike, so that a range stays as it was replaced", () => {
  const sum = standIn("one", "$4,000", "about $4,000");
  const range = standIn("range", "$4,350-$4,000", "slightly over $4,000-$4,000");
  const stays = "about $4,000-$4,000 in all";
  expect(twice("about $4,350-$4,000 in all", sum, range)).toEqual([stays, stays]);
});

test("what is replaced itself says nothing of the sum behind it", () => {
  const address = standIn("mail", "rosa@bianchi.example-about", "[e-mail]", "email");
  const sum = standIn("sum", "$4,350", "slightly over $4,000");
  const round = standIn("round", "$4,000", "about $4,000");
  const stays = "[e-mail] slightly over $4,000";
  expect(twice("rosa@bianchi.example-about $4,350", address, sum, round)).toEqual([stays, stays]);
});
