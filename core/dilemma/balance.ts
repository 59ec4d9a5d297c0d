import type { Option, Stakeholder } from "./dilemma.ts";
import { type Amount, amounts, type LedgerLine, lean, lineOf, onlyGives } from "./ledger.ts";

/** What is worth seeing about one line of the ledger. */
export const marks = ["only-gives", "risk", "minds"] as const;

export type Mark = (typeof marks)[number];

/** The marks of a line, in the order they are told. */
export function marksOf(line: LedgerLine): Mark[] {
  const carried: Readonly<Record<Mark, boolean>> = {
    "only-gives": onlyGives(line),
    risk: line.risk,
    minds: line.minds,
  };
  return marks.filter((mark) => carried[mark]);
}

/** How many weights lie on a pan of the balance, 0 to 3, for drawing and nothing else; null while nobody has thought about it. */
export function weights(amount: Amount | null): number | null {
  return amount === null ? null : amounts.indexOf(amount);
}

/** How far a balance dips, in degrees: below 0 on the side of what is given. Level while a side is blank. */
export function dip(line: LedgerLine): number {
  return (lean(line) ?? 0) * 5;
}

/** Whether nothing was thought about in this line. */
export function isBlank(line: LedgerLine): boolean {
  return line.gives === null && line.gets === null && !line.risk && !line.minds;
}

/** One person across all options, the options in their order. */
export interface Across {
  readonly person: Stakeholder;
  readonly lines: readonly LedgerLine[];
}

/** The ledger as it is compared: a row for each person, a line for each option. */
export function sideBySide(
  people: readonly Stakeholder[],
  options: readonly Pick<Option, "id">[],
  ledger: readonly LedgerLine[],
): Across[] {
  return people.map((person) => ({ person, lines: options.map(({ id }) => lineOf(ledger, id, person.id)) }));
}
