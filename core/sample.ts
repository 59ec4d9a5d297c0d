import { addDays } from "./days.ts";
import { choiceSchema } from "./dilemma/decision.ts";
import { type Dilemma, dilemmaSchema } from "./dilemma/dilemma.ts";
import { lookBackSchema } from "./dilemma/review.ts";
import { recordOn, sampleRecordSchema } from "./sample-record.ts";
import { z } from "./zod.ts";

const daysAgo = z.int().min(0);

const decidedSchema = z.strictObject({
  daysAgo,
  reviewInDays: z.int().nullable(),
  ...choiceSchema.omit({ reviewOn: true }).shape,
});

const reviewedSchema = z.strictObject({
  daysAgo,
  againInDays: z.int().nullable(),
  ...lookBackSchema.omit({ again: true }).shape,
});

const amendedSchema = z.strictObject({ daysAgo, part: z.string(), text: z.string() });

/**
 * A file of `cases/sample`: dilemmas that show what a journal looks like after a while. Days are told from the day the sample
 * is added ("written 21 days ago, look back today"), so that it never looks stale; a day already past is negative.
 */
const sampleFileSchema = z.strictObject({
  dilemmas: z.array(
    z.strictObject({
      writtenDaysAgo: daysAgo,
      byInDays: z.int().nullable(),
      record: sampleRecordSchema,
      decided: decidedSchema.nullable(),
      amended: z.array(amendedSchema),
      reviewed: z.array(reviewedSchema),
    }),
  ),
});

type SampleDilemma = z.infer<typeof sampleFileSchema>["dilemmas"][number];

function decisionOf(decided: NonNullable<SampleDilemma["decided"]>, today: string, moment: (days: number) => string) {
  const { daysAgo: days, reviewInDays, predictions, ...rest } = decided;
  return {
    ...rest,
    predictions: predictions.map((prediction, place) => ({ ...prediction, id: `prediction-${place + 1}` })),
    reviewOn: reviewInDays === null ? [] : [addDays(today, reviewInDays)],
    decidedAt: moment(days),
  };
}

/**
 * The sample dilemmas as of `today`. `newId` makes an id for each. Throws when the file does not fit: it ships with the app,
 * so that is a bug, and a test reads it.
 */
export function readSample(value: unknown, today: string, newId: () => string): Dilemma[] {
  const moment = (days: number) => `${addDays(today, -days)}T08:30:00.000Z`;
  return sampleFileSchema.parse(value).dilemmas.map((sample) =>
    dilemmaSchema.parse({
      ...recordOn(sample.record, today),
      id: newId(),
      sample: true,
      createdAt: moment(sample.writtenDaysAgo),
      by: sample.byInDays === null ? null : addDays(today, sample.byInDays),
      decision: sample.decided === null ? null : decisionOf(sample.decided, today, moment),
      amendments: sample.amended.map(({ daysAgo: days, ...amendment }, place) => ({
        ...amendment,
        id: `amendment-${place + 1}`,
        at: moment(days),
      })),
      reviews: sample.reviewed.map(({ daysAgo: days, againInDays, ...review }, place) => ({
        ...review,
        id: `review-${place + 1}`,
        at: moment(days),
        again: againInDays === null ? null : addDays(today, againInDays),
      })),
    }),
  );
}
