import type { Row, Stakeholder } from "../../../core/dilemma/dilemma.ts";

/** The name of somebody, or the word for somebody without one. */
export function nameOf(person: Stakeholder, somebody: string): string {
  return person.name.trim() === "" ? somebody : person.name.trim();
}

/** Whether a row is one of the three of customers. */
export function isCustomerRow(row: Row): boolean {
  return row === "front-row" || row === "second-row" || row === "third-row";
}
