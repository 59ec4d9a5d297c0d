import { type Row, rows, type Stakeholder } from "./dilemma.ts";

/** The order in which the picture is read: the front row first, everyone within a row as they were added. */
export function inReadingOrder(people: readonly Stakeholder[]): Stakeholder[] {
  return rows.flatMap((row) => people.filter((person) => person.row === row));
}

/** The row one step further back (1) or nearer (-1); the same row where the picture ends. */
export function rowBeside(row: Row, step: 1 | -1): Row {
  return rows[rows.indexOf(row) + step] ?? row;
}

/** The people with this one put in the place of who has the same id, or added at the end. */
export function withPerson(people: readonly Stakeholder[], person: Stakeholder): Stakeholder[] {
  if (!people.some((other) => other.id === person.id)) return [...people, person];
  return people.map((other) => (other.id === person.id ? person : other));
}

/** The people without one of them; whoever was told to be their customer stays and is nobody's any more. */
export function withoutPerson(people: readonly Stakeholder[], id: string): Stakeholder[] {
  return people
    .filter((person) => person.id !== id)
    .map((person) => (person.serves === id ? { ...person, serves: null } : person));
}

/** The customers of a customer of ours: those to whom that customer has a promise to keep. */
export function customersOf(people: readonly Stakeholder[], id: string): Stakeholder[] {
  return people.filter((person) => person.serves === id);
}
