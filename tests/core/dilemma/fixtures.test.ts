import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dilemmaFormat, dilemmaSchema } from "../../../core/dilemma/dilemma.ts";
import { outcomes } from "../../../core/dilemma/review.ts";
import { type Envelope, readContent } from "../../../core/document.ts";
import { checksumOf, envelopeCodec } from "../../../store/documents/envelope.ts";
import { anyDilemma, decidedDilemma } from "./any-dilemma.ts";

function fixture(version: number): Envelope {
  const file = join(import.meta.dirname, "..", "..", "fixtures", `dilemma-version-${version}.json`);
  const envelope = envelopeCodec.decode(readFileSync(file, "utf8"));
  expect([envelope.version, envelope.checksum]).toEqual([version, checksumOf(envelope.content)]);
  return envelope;
}

/** What version 3 has and version 2 had not, as it starts. */
const sinceThree = { precedents: [], citations: [] };

/** What version 2 has and version 1 had not, as it starts, and what came later. */
const sinceTwo = {
  ...sinceThree,
  ledger: [],
  consultations: [],
  excuses: [],
  speech: { to: "", sentence: "", objection: "", reply: "" },
  followUps: [],
  promises: [],
  attachments: [],
  snoozedUntil: null,
  supersededBy: null,
};
const review = {
  id: "r",
  at: "2026-12-01T08:00:00.000Z",
  happened: "They stayed",
  process: "good",
  result: "poor",
  lesson: "",
  again: null,
};
const sincePerson = { serves: null, needs: "", help: "" };

test("a dilemma as version 1 wrote it reads whole as the present one, for ever", () => {
  const envelope = fixture(1);
  const { stakeholders, reviews, ...old } = envelope.content as {
    stakeholders: object[];
    reviews: { outcome: string }[];
  };
  const newer = reviews.map(({ outcome, ...review }) => ({
    ...review,
    outcomes: [{ predictionId: "prediction-1", outcome }],
  }));
  expect(newer).toHaveLength(1);
  expect(readContent(dilemmaFormat, envelope)).toEqual({
    state: "fine",
    content: {
      ...old,
      ...sinceTwo,
      stakeholders: stakeholders.map((person) => ({ ...person, ...sincePerson })),
      reviews: newer,
    },
  });
});

test("a dilemma as version 2 wrote it reads whole as the present one, for ever", () => {
  const envelope = fixture(2);
  const { followUps, promises, ...old } = envelope.content as { followUps: object[]; promises: object[] };
  const undated = (duties: object[]) => duties.map((duty) => ({ ...duty, addedAt: null }));
  expect([followUps.length, promises.length]).not.toContain(0);
  expect(readContent(dilemmaFormat, envelope)).toEqual({
    state: "fine",
    content: { ...old, ...sinceThree, followUps: undated(followUps), promises: undated(promises) },
  });
});

test("a dilemma as version 3 wrote it reads whole, for ever, and none of its parts is empty", () => {
  const envelope = fixture(3);
  expect(readContent(dilemmaFormat, envelope)).toEqual({ state: "fine", content: envelope.content });
  const blank = ["", "[]", "null", "{}"];
  const empty = Object.entries(envelope.content as object).filter(([, part]) => blank.includes(JSON.stringify(part)));
  expect(empty).toEqual([]);
});

test("whatever version 1 held, the present one holds, and each prediction has the outcome of its review", () => {
  const anyOutcomes = fc.array(fc.constantFrom(...outcomes), { maxLength: 3 });
  const anyPredictions = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 3 });
  fc.assert(
    fc.property(anyDilemma, anyOutcomes, anyPredictions, fc.boolean(), (dilemma, judged, ids, isDecided) => {
      const predictions = ids.map((id) => ({ id, text: "They stay", confidence: 50, known: "" }));
      const decision = isDecided ? { ...decidedDilemma.decision, predictions } : null;
      const reviews = judged.map((outcome) => ({ ...review, outcome }));
      const present = Object.entries(dilemma).filter(([part]) => !(part in sinceTwo));
      const content = {
        ...Object.fromEntries(present),
        stakeholders: dilemma.stakeholders.map(({ serves, needs, help, ...person }) => person),
        decision,
        reviews,
      };
      const envelope = { ...fixture(1), content };
      expect(readContent(dilemmaFormat, envelope)).toEqual({
        state: "fine",
        content: {
          ...dilemma,
          ...sinceTwo,
          stakeholders: dilemma.stakeholders.map((person) => ({ ...person, ...sincePerson })),
          decision,
          reviews: judged.map((outcome) => ({
            ...review,
            outcomes: isDecided ? ids.map((predictionId) => ({ predictionId, outcome })) : [],
          })),
        },
      });
    }),
  );
});

test("a migration leaves what it is given as it was, and refuses what was never a dilemma", () => {
  const { content } = fixture(1);
  const before = JSON.stringify(content);
  readContent(dilemmaFormat, { ...fixture(1), content });
  expect(JSON.stringify(content)).toBe(before);
  const never = [null, 1, "text", [], { reviews: "none" }, { reviews: [null] }, { decision: 1, reviews: [] }];
  expect(never.map((foreign) => readContent(dilemmaFormat, { ...fixture(1), content: foreign }).state)).toEqual(
    never.map(() => "damaged"),
  );
});

test("what a blank dilemma of version 1 lacked starts empty", () => {
  const { id, createdAt, title } = decidedDilemma;
  const reading = readContent(dilemmaFormat, { ...fixture(1), content: { id, createdAt, title } });
  expect(reading).toEqual({ state: "fine", content: dilemmaSchema.parse({ id, createdAt, title }) });
  expect(reading).toMatchObject({ content: sinceTwo });
});

test("each version but the present one has its migration", () => {
  expect(dilemmaFormat.migrations).toHaveLength(dilemmaFormat.version - 1);
});
