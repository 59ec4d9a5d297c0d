import { rows } from "../dilemma/dilemma.ts";
import type { CasePerson } from "./case.ts";

/** The people of a case who stand in one row of the picture. */
export interface PeopleInRow {
  readonly row: CasePerson["row"];
  readonly people: readonly CasePerson[];
}

/** The people of a case row by row, the front row first. Rows with nobody in them are left out. */
export function peopleByRow(people: readonly CasePerson[]): PeopleInRow[] {
  return rows
    .map((row) => ({ row, people: people.filter((person) => person.row === row) }))
    .filter((inRow) => inRow.people.length > 0);
}
