import { addDays } from "./days.ts";
import { type Dilemma, dilemmaSchema } from "./dilemma/dilemma.ts";
import { line } from "./text.ts";
import { z } from "./zod.ts";

/**
 * A file of `cases/sample`: dilemmas that show what a journal looks like after a while. Days are told from the day the sample
 * is added ("written 21 days ago, look back today"), so that it never looks stale.
 */
const sampleFileSchema = z.strictObject({
  dilemmas: z.array(
    z.strictObject({
      title: line,
      writtenDaysAgo: z.int().min(0),
      decidedDaysAgo: z.int().min(0).nullable(),
      reviewInDays: z.int().nullable(),
      byInDays: z.int().nullable(),
      record: z.record(z.string(), z.unknown()),
    }),
  ),
});

/**
 * The sample dilemmas as of `today`. `newId` makes an id for each. Throws when the file does not fit: it ships with the app,
 * so that is a bug, and a test reads it.
 */
export function readSample(value: unknown, today: string, newId: () => string): Dilemma[] {
  return sampleFileSchema.parse(value).dilemmas.map((sample) => {
    const moment = (daysAgo: number) => `${addDays(today, -daysAgo)}T08:30:00.000Z`;
    const dilemma = dilemmaSchema.parse({
      ...sample.record,
      id: newId(),
      title: sample.title,
      sample: true,
      createdAt: moment(sample.writtenDaysAgo),
      by: sample.byInDays === null ? null : addDays(today, sample.byInDays),
      decision: null,
    });
    if (sample.decidedDaysAgo === null) return dilemma;
    const decision = z.record(z.string(), z.unknown()).parse(sample.record.decision);
    return dilemmaSchema.parse({
      ...dilemma,
      decision: {
        ...decision,
        decidedAt: moment(sample.decidedDaysAgo),
        reviewOn: sample.reviewInDays === null ? [] : [addDays(today, sample.reviewInDays)],
      },
    });
  });
}
