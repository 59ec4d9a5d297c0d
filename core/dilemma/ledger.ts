import { itemId } from "../text.ts";
import { z } from "../zod.ts";

/** How much somebody gives or gets, in four words. */
export const amounts = ["nothing", "little", "some", "much"] as const;

/** What one person in the picture gives and gets under one option. Null means that nobody has thought about it yet. */
export const ledgerLineSchema = z.object({
  optionId: itemId,
  personId: itemId,
  gives: z.enum(amounts).nullable().default(null),
  gets: z.enum(amounts).nullable().default(null),
  /** Carries a risk of it without having had a say. */
  risk: z.boolean().default(false),
  /** Would mind if they knew what we know. */
  minds: z.boolean().default(false),
});

export type Amount = (typeof amounts)[number];
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/** The line of one person under one option; blank when none was written. */
export function lineOf(ledger: readonly LedgerLine[], optionId: string, personId: string): LedgerLine {
  const found = ledger.find((line) => line.optionId === optionId && line.personId === personId);
  return found ?? { optionId, personId, gives: null, gets: null, risk: false, minds: false };
}

/** The ledger with one line put in the place of the one for the same person and option. */
export function withLine(ledger: readonly LedgerLine[], line: LedgerLine): LedgerLine[] {
  const others = ledger.filter((other) => other.optionId !== line.optionId || other.personId !== line.personId);
  return [...others, line];
}

/** How a line leans: -3 (only gives) to 3 (only gets), for drawing a balance and nothing else; null while a side is blank. */
export function lean(line: LedgerLine): number | null {
  if (line.gives === null || line.gets === null) return null;
  return amounts.indexOf(line.gets) - amounts.indexOf(line.gives);
}

/** Gives something and gets nothing. */
export function onlyGives(line: LedgerLine): boolean {
  return line.gets === "nothing" && line.gives !== null && line.gives !== "nothing";
}
