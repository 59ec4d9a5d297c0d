import { addDays } from "./days.ts";
import { changeSchema } from "./dilemma/dilemma.ts";
import { consultationSchema, followUpSchema, promiseSchema } from "./dilemma/follow-up.ts";
import { z } from "./zod.ts";

const inDays = z.int().nullable();

const consultationsSchema = z.array(
  z.strictObject({ ...consultationSchema.omit({ by: true }).shape, byInDays: inDays }),
);
const followUpsSchema = z.array(
  z.strictObject({
    ...followUpSchema.omit({ by: true, doneOn: true }).shape,
    byInDays: inDays,
    doneDaysAgo: z.int().min(0).nullable(),
  }),
);
const promisesSchema = z.array(z.strictObject({ ...promiseSchema.omit({ by: true }).shape, byInDays: inDays }));

/** What can be written of a sample dilemma while it is open, its days told from the day the sample is added. */
export const sampleRecordSchema = changeSchema
  .omit({ by: true, consultations: true, followUps: true, promises: true })
  .required({ title: true })
  .extend({
    consultations: consultationsSchema.default([]),
    followUps: followUpsSchema.default([]),
    promises: promisesSchema.default([]),
  });

type SampleRecord = z.infer<typeof sampleRecordSchema>;

/** The record with its days on the calendar, as of `today`. Not yet checked as a whole: the dilemma it goes into is. */
export function recordOn({ consultations, followUps, promises, ...rest }: SampleRecord, today: string) {
  const dayIn = (days: number | null) => (days === null ? null : addDays(today, days));
  return {
    ...rest,
    consultations: consultations.map(({ byInDays, ...other }) => ({ ...other, by: dayIn(byInDays) })),
    followUps: followUps.map(({ byInDays, doneDaysAgo, ...other }) => ({
      ...other,
      by: dayIn(byInDays),
      doneOn: dayIn(doneDaysAgo === null ? null : -doneDaysAgo),
    })),
    promises: promises.map(({ byInDays, ...other }) => ({ ...other, by: dayIn(byInDays) })),
  };
}
