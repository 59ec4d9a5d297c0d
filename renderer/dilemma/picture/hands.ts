import type { Row, Stakeholder } from "../../../core/dilemma/dilemma.ts";

/** What can be done with the figures of an open picture; the same as long as it is shown. */
export interface Hands {
  readonly select: (id: string) => void;
  readonly add: (row: Row) => void;
  /** Everyone now, in the order the keys go through them. */
  readonly order: () => readonly Stakeholder[];
  /** One row back (1) or forward (-1). */
  readonly move: (person: Stakeholder, step: 1 | -1) => void;
  readonly remove: (person: Stakeholder) => void;
  /** Goes to the fields of whoever is selected. */
  readonly write: () => void;
}

/** The element of somebody's figure. */
export function figureId(id: string): string {
  return `figure-${id}`;
}

/** Goes to somebody's figure, where there is one. */
export function focusFigure(person: Stakeholder | undefined): void {
  if (person !== undefined) document.getElementById(figureId(person.id))?.focus();
}

/** Does what a key means on somebody's figure; false for a key that means nothing there. */
export function pressOn(key: string, person: Stakeholder, hands: Hands): boolean {
  const order = hands.order();
  const index = order.findIndex(({ id }) => id === person.id);
  switch (key) {
    case "ArrowRight":
      focusFigure(order[index + 1]);
      return true;
    case "ArrowLeft":
      focusFigure(order[index - 1]);
      return true;
    case "Home":
      focusFigure(order[0]);
      return true;
    case "End":
      focusFigure(order.at(-1));
      return true;
    case "ArrowUp":
      hands.move(person, 1);
      return true;
    case "ArrowDown":
      hands.move(person, -1);
      return true;
    case "Enter":
      hands.write();
      return true;
    case " ":
      hands.select(person.id);
      return true;
    case "Delete":
      hands.remove(person);
      return true;
    default:
      return false;
  }
}
