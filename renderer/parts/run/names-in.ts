import { votersAtMost } from "../../../core/workshop/vote/vote.ts";

/** The names that were typed one a line, without the empty lines; as many and as long as are kept. */
export function namesIn(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim().slice(0, 300));
  return lines.filter((line) => line !== "").slice(0, votersAtMost);
}
