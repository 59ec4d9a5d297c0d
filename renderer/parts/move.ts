import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";

/** A place further up or down. */
export type Step = -1 | 1;

/** Which way Alt with an arrow key points; null for every other key, and inside a text, where that key is the text's own. */
export function stepOf(event: KeyboardEvent): Step | null {
  if (!event.altKey || event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)
    return null;
  switch (event.key) {
    case "ArrowUp":
      return -1;
    case "ArrowDown":
      return 1;
    default:
      return null;
  }
}

/** Moves something on the screen, and leaves the keyboard on what it was on: a moved element would lose it. */
export function keepingFocus(move: () => void): void {
  const here = document.activeElement;
  flushSync(move);
  if (here instanceof HTMLElement) here.focus();
}
