import { expect, test } from "vitest";
import { noRedaction, type Redaction, type StandIn } from "../../../core/circle/redact/redaction.ts";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { gathered, leavingIn, replacing, type Seen } from "../../../renderer/send/glimpses.ts";

const dilemma = {
  ...newDilemma("3f2a91c0-77b1-44d2-8a5c-000000000001", "2026-11-22T10:00:00.000Z", "What Rosa Miller asked"),
  happened: "Miller came back.",
};
const rosa: StandIn = {
  id: "a",
  kind: "person",
  texts: ["Rosa Miller"],
  standIn: "Customer A",
  isOn: true,
  found: "people",
};
const redaction: Redaction = { ...noRedaction, standIns: [rosa] };
const part: Seen = { kind: "part-of-name", text: "Miller", standInId: "a", parts: ["happened"] };

test("what is glimpsed in several parts is shown once, with all of them", () => {
  const { parts: _, ...glimpse } = part;
  expect(
    gathered([
      { ...glimpse, part: "happened" },
      { ...glimpse, part: "asked" },
      { ...glimpse, part: "happened" },
    ]),
  ).toEqual([{ ...glimpse, parts: ["happened", "asked"] }]);
});

test("a part of a name is replaced by the stand-in of the whole name", () => {
  expect(replacing(redaction, part, dilemma).standIns).toEqual([{ ...rosa, texts: ["Rosa Miller", "Miller"] }]);
});

test("what was left in on purpose is replaced again by the stand-in it had", () => {
  const leftIn: Redaction = { ...noRedaction, standIns: [{ ...rosa, isOn: false }] };
  expect(replacing(leftIn, { ...part, kind: "left-in", text: "Rosa Miller" }, dilemma)).toEqual(redaction);
});

test("what belongs to no name gets a stand-in of its own", () => {
  const added = replacing(redaction, { kind: "looks-like-a-name", text: "Quill", standInId: null, parts: [] }, dilemma);
  expect(added.standIns.map(({ texts, isOn, found }) => ({ texts, isOn, found }))).toEqual([
    { texts: ["Rosa Miller"], isOn: true, found: "people" },
    { texts: ["Quill"], isOn: true, found: "owner" },
  ]);
});

test("what is left in on purpose is remembered as not replaced, and the others stay as they are", () => {
  const left = leavingIn(redaction, part, dilemma);
  expect(left.standIns.map(({ texts, isOn }) => ({ texts, isOn }))).toEqual([
    { texts: ["Rosa Miller"], isOn: true },
    { texts: ["Miller"], isOn: false },
  ]);
});

test("what gives a name away in its own place is replaced by other words for it", () => {
  const told: Redaction = { ...noRedaction, standIns: [{ ...rosa, standIn: "Rosa M." }] };
  const glimpse: Seen = { ...part, kind: "in-stand-in", text: "Rosa" };
  expect(replacing(told, glimpse, dilemma).standIns).toEqual([{ ...rosa, standIn: "Person A" }]);
});
