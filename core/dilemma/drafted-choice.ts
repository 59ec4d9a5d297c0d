import { day, itemId, prose } from "../text.ts";
import { z } from "../zod.ts";

const draftedSchema = z.object({
  id: itemId,
  text: prose,
  confidence: z.int().min(0).max(100),
  known: prose,
});

const draftedList = z.array(draftedSchema).min(1).max(10);
const dayList = z.array(day).max(6);

/** A prediction while it is being written. Its id only tells it from the others of the form. */
export type DraftedPrediction = z.infer<typeof draftedSchema>;

/** The most predictions and the most days to look back on that one decision takes. */
export const mostPredictions = 10;
export const mostDays = 6;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // A draft cut short reads as one that says nothing.
  }
}

/** The predictions kept in one field of a draft. `first` stands in when the field is empty or cannot be read. */
export function readPredictions(text: string, first: DraftedPrediction): DraftedPrediction[] {
  const read = draftedList.safeParse(parsed(text));
  return read.success ? read.data : [first];
}

/** The days kept in one field of a draft; none when it is empty or cannot be read. */
export function readDays(text: string): string[] {
  const read = dayList.safeParse(parsed(text));
  return read.success ? read.data : [];
}

/** The days with one more, or without it when it is among them. A seventh is not taken. In order of the calendar. */
export function withDay(days: readonly string[], one: string): string[] {
  if (days.includes(one)) return days.filter((other) => other !== one);
  return days.length < mostDays ? [...days, one].sort() : [...days];
}
