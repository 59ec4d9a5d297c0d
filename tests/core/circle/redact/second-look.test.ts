import fc from "fast-check";
import { expect, test } from "vitest";
import { namesBack } from "../../../../core/circle/redact/names-back.ts";
import { proposeStandIns } from "../../../../core/circle/redact/propose.ts";
import { noRedaction, type Redaction } from "../../../../core/circle/redact/redaction.ts";
import { secondLook } from "../../../../core/circle/redact/second-look.ts";
import { anyToRedact, emptyDilemma, leavingFrom, person } from "./any-redacted.ts";

const dilemma = {
  ...emptyDilemma,
  title: "The invoice",
  happened: "Rosa Bianchi rang about $90. rosabianchi wrote too, as Biancho. The Board of Trade Fair said no.",
  stakeholders: [person("Rosa Bianchi")],
};

function seen(redaction: Redaction, over: typeof dilemma = dilemma): string[] {
  return secondLook(leavingFrom(over, redaction), over, redaction).map(
    ({ kind, text, part }) => `${part}: ${kind}: ${text}`,
  );
}

test("what was left in on purpose is told with its stand-in", () => {
  const proposed = proposeStandIns(dilemma, noRedaction);
  const off = {
    ...proposed,
    standIns: proposed.standIns.map((one) => (one.kind === "amount" ? { ...one, isOn: false } : one)),
  };
  const [amount] = proposed.standIns.filter(({ kind }) => kind === "amount");
  expect(secondLook(leavingFrom(dilemma, off), dilemma, off)).toContainEqual({
    kind: "left-in",
    text: "$90",
    part: "happened",
    standInId: amount?.id,
  });
});

test("parts of a replaced name inside other words, and what is one letter off, are told", () => {
  const [rosa] = proposeStandIns(dilemma, noRedaction).standIns;
  const redaction = { ...noRedaction, standIns: rosa === undefined ? [] : [rosa] };
  expect(seen(redaction)).toEqual([
    "happened: form: $90",
    "happened: part-of-name: rosabianchi",
    "happened: near-name: Biancho",
    "happened: looks-like-a-name: Board of Trade Fair",
  ]);
});

test.each([
  ["Rosa B.", ["Rosa"]],
  ["The Bianchi shop", ["Bianchi"]],
  ["Rossa from next door", ["Rossa"]],
  ["Rosa Bianchi", ["Rosa", "Bianchi"]],
  ["The old supplier", []],
])("what is put in the place of a name and gives it away is told: %s", (standIn, told) => {
  const over = { ...dilemma, happened: "Rosa Bianchi rang.", stakeholders: [] };
  const [rosa] = proposeStandIns(over, noRedaction).standIns;
  const redaction = { ...noRedaction, standIns: rosa === undefined ? [] : [{ ...rosa, standIn }] };
  expect(seen(redaction, over)).toEqual(told.map((text) => `happened: in-stand-in: ${text}`));
});

test("a name that is a tag in small letters is found in the text all the same", () => {
  const over = { ...dilemma, happened: "Rosa Bianchi from Halford sells cakes.", tags: ["halford-deal"] };
  expect(proposeStandIns(over, noRedaction).standIns.map(({ texts }) => texts)).toContainEqual(
    expect.arrayContaining(["Halford"]),
  );
});

test("with nothing replaced, everything that looks like a name or has a form is told", () => {
  expect(seen(noRedaction)).toEqual([
    "happened: looks-like-a-name: Rosa Bianchi",
    "happened: form: $90",
    "happened: looks-like-a-name: Biancho",
    "happened: looks-like-a-name: Board of Trade Fair",
    "stakeholders: looks-like-a-name: Rosa Bianchi",
  ]);
});

test("tags and the names of files are looked at word by word", () => {
  const over = {
    ...dilemma,
    happened: "",
    stakeholders: [],
    tags: ["halfordia", "pricing"],
    attachments: [
      {
        id: "a".repeat(64),
        name: "IMG_20240312_Zuhura.jpg",
        type: "image/jpeg" as const,
        size: 1,
        addedAt: "2026-11-22T08:00:00.000Z",
      },
    ],
  };
  const redaction = { ...noRedaction, parts: ["attachments" as const] };
  expect(secondLook(leavingFrom(over, redaction), over, redaction).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
    ["looks-like-a-name: halfordia", "looks-like-a-name: IMG", "form: 20240312", "looks-like-a-name: Zuhura"],
  );
});

test("what is told stands in what leaves, and nothing of it was left in when all is replaced", () => {
  fc.assert(
    fc.property(anyToRedact, ({ dilemma: any, redaction }) => {
      const proposed = proposeStandIns(any, redaction);
      const leaving = leavingFrom(any, proposed);
      const glimpses = secondLook(leaving, any, proposed);
      expect(glimpses.map(({ kind }) => kind)).not.toContain("left-in");
      expect(
        glimpses.filter(({ part, text }) => !JSON.stringify(leaving[part]).includes(JSON.stringify(text).slice(1, -1))),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("names that were replaced and stand in a reply are told as they are written there, sums and days are not", () => {
  const proposed = proposeStandIns(dilemma, noRedaction);
  expect(
    namesBack(proposed, ["Is this rosa’s? Ms Bianchi paid me $90 once.", "Rosa Bianchi again, and Supplier A."]),
  ).toEqual(["Rosa Bianchi"]);
});
