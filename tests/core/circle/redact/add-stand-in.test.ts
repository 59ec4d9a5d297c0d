import { expect, test } from "vitest";
import { addStandIn } from "../../../../core/circle/redact/add-stand-in.ts";
import { proposeStandIns } from "../../../../core/circle/redact/propose.ts";
import { noRedaction } from "../../../../core/circle/redact/redaction.ts";
import { emptyDilemma, leavingFrom, person } from "./any-redacted.ts";

const dilemma = {
  ...emptyDilemma,
  happened: "Rosa saw the corner shop. The corner shop paid $90 and then $92 on 3 May.",
  stakeholders: [person("Rosa")],
};
const proposed = proposeStandIns(dilemma, noRedaction);

test("what the owner marks is replaced wherever it stands, at the start of a sentence too", () => {
  const added = addStandIn(proposed, "the  corner\nshop", "firm", dilemma);
  expect(added.standIns.at(-1)).toEqual({
    id: expect.stringMatching(/^firm-/),
    kind: "firm",
    texts: ["the corner shop"],
    standIn: "Firm A",
    isOn: true,
    found: "owner",
  });
  expect(leavingFrom(dilemma, added).happened).toBe(
    "Supplier A saw Firm A. Firm A paid about $90 and then slightly over $90 on a day in May.",
  );
});

test("a text that has a stand-in is switched on, and one that can never be found changes nothing", () => {
  const off = { ...proposed, standIns: proposed.standIns.map((one) => ({ ...one, isOn: false })) };
  expect(addStandIn(off, "Rosa", "person", dilemma).standIns[0]).toEqual({ ...proposed.standIns[0], isOn: true });
  expect(addStandIn(proposed, "…", "person", dilemma)).toBe(proposed);
  expect(addStandIn(proposed, "x".repeat(301), "person", dilemma)).toBe(proposed);
});

test("each kind has its own words", () => {
  const kinds = ["person", "firm", "place", "amount", "date", "email", "phone", "account", "web"] as const;
  expect(kinds.map((kind) => addStandIn(noRedaction, "Q7", kind, emptyDilemma).standIns[0]?.standIn)).toEqual([
    "Person A",
    "Firm A",
    "Place A",
    "about Q7",
    "[date]",
    "[e-mail]",
    "[phone number]",
    "[number]",
    "[web address]",
  ]);
});

test("another way of writing a name that was decided on comes in with the same words, on or off as it", () => {
  const before = { ...emptyDilemma, happened: "Rosa Bianchi rang." };
  const first = proposeStandIns(before, noRedaction);
  const decided = { ...first, standIns: first.standIns.map((one) => ({ ...one, standIn: "R.", isOn: false })) };
  const { standIns } = proposeStandIns({ ...before, asked: "Ms Bianchi wants an answer." }, decided);
  expect(standIns).toEqual([
    ...decided.standIns,
    { id: expect.any(String), kind: "person", texts: ["Ms Bianchi"], standIn: "R.", isOn: false, found: "people" },
  ]);
});
