import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFileSchema } from "../../../core/circle/file/case-file.ts";
import { type ChoosablePart, choosableParts } from "../../../core/circle/file/shared-dilemma.ts";
import { noRedaction, type Redaction } from "../../../core/circle/redact/redaction.ts";
import { sha256Of } from "../../../store/sha256.ts";
import { barePng, secret } from "../../core/circle/pictures/any-picture.ts";
import { bytesIn } from "../bytes-in.ts";
import { casebookOf, dilemmaIn, rolls, sent, unsigned } from "./circle-of.ts";
import { folderWithMarked, marked } from "./marked-dilemma.ts";

/** The places of a dilemma that leave with every one, and those that leave with a part. */
const always = [
  ...["title", "happened", "asked", "tags", "facts.text", "facts.source", "assumptions.text"],
  ...["stakeholders.name", "stakeholders.stake", "stakeholders.said"],
  ...["options.title", "options.gains", "options.pays", "options.cost"],
];
const chosen: Readonly<Record<ChoosablePart, readonly string[]>> = {
  mind: ["mind"],
  notes: ["walk.answers.mind.note", "walk.answers.mind.asked"],
  promises: ["promises.to", "promises.what"],
  reviews: ["decision.because", "reviews.happened"],
  attachments: ["attachments.name"],
};

function placesIn(bytes: string): string[] {
  const text = Buffer.from(bytes, "base64").toString("utf8");
  return [...marked.words].filter(([, word]) => text.includes(word)).map(([place]) => place);
}

const { id } = marked.dilemma;

test("every place that a person writes in is marked", () => {
  expect(marked.words.size).toBe(45);
});

test("of a dilemma leaves what its circle needs and what was chosen, and not a word of anything else", async () => {
  const anna = await casebookOf("Anna", { folder: await folderWithMarked() });
  const before = Object.entries(bytesIn(anna.folder)).filter(([path]) => /^(dilemmas|attachments)/.test(path));
  await fc.assert(
    fc.asyncProperty(fc.subarray([...choosableParts]), async (parts) => {
      const file = await sent(anna, id, { ...noRedaction, parts }, unsigned);
      const places = [...always, ...parts.flatMap((part) => chosen[part])];
      expect(placesIn(file.bytes).sort()).toEqual(places.sort());
      const whole = caseFileSchema.parse(JSON.parse(Buffer.from(file.bytes, "base64").toString("utf8")));
      expect(whole.items).toHaveLength(1);
    }),
    { numRuns: 25 },
  );
  const after = Object.entries(bytesIn(anna.folder)).filter(([path]) => /^(dilemmas|attachments)/.test(path));
  expect(after).toEqual(before);
  await anna.close();
});

test("a picture goes along without what hides in it, and under another name than that of its bytes here", async () => {
  const anna = await casebookOf("Anna", { folder: await folderWithMarked() });
  const file = await sent(anna, id, { ...noRedaction, parts: ["attachments"] }, unsigned);
  const [item] = caseFileSchema.parse(JSON.parse(Buffer.from(file.bytes, "base64").toString("utf8"))).items;
  const [picture] = (item?.kind === "dilemma" ? item.content.attachments : null) ?? [];
  const bytes = Buffer.from(picture?.bytes ?? "", "base64");
  expect([bytes, picture?.id]).toEqual([Buffer.from(barePng), sha256Of(barePng)]);
  expect(bytes.includes(secret)).toBe(false);
  expect(sha256Of(barePng)).not.toBe(marked.dilemma.attachments[0]?.id);
  await anna.close();
});

test("a name that was replaced leaves nowhere, however many parts were chosen, nor in the name of the file", async () => {
  const anna = await casebookOf("Anna", { folder: await folderWithMarked() });
  const places = [...always, ...Object.values(chosen).flat()];
  const standIns: Redaction["standIns"] = places.map((place, at) => ({
    id: `person-${at}`,
    kind: "person",
    texts: [marked.words.get(place) ?? ""],
    standIn: `Person ${at}`,
    isOn: true,
    found: "owner",
  }));
  const file = await sent(anna, id, { parts: [...choosableParts], standIns, answerBy: null }, unsigned);
  expect([placesIn(file.bytes), file.name]).toEqual([[], "Casebook dilemma - Person 0.casefile"]);
  await anna.close();
});

test("a file says nothing of the casebook and the machine it was made on", async () => {
  const anna = await casebookOf("Anna");
  const file = await sent(anna, await dilemmaIn(anna, rolls), noRedaction, unsigned);
  const whole = JSON.parse(Buffer.from(file.bytes, "base64").toString("utf8"));
  expect([Object.keys(whole), Object.keys(whole.items[0]), whole.items[0].by]).toEqual([
    ["format", "version", "id", "madeAt", "set", "items"],
    ["kind", "id", "hash", "by", "content"],
    { name: "Anna", key: null, signature: null },
  ]);
  await anna.close();
});
