import { votersAtMost } from "../../../core/workshop/vote/vote.ts";

/** A number of people that was typed, or null where it is none that a room can have. */
export function wholeNumber(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,6}$/.test(text)) return null;
  const number = Number(text);
  return number <= votersAtMost ? number : null;
}
