import type { Redaction, StandIn } from "../redaction.ts";
import { matcherOf, placesIn } from "./matcher.ts";

/** A stretch of a text as its owner wrote it, and what was decided about it; null where nothing was found. */
export interface Piece {
  readonly text: string;
  readonly standIn: StandIn | null;
}

/** Cuts texts up as sharing replaces them: what is on first, and between that what was left in on purpose. */
export type Cutter = (text: string) => Piece[];

/** What cuts a text into stretches that are replaced, that were left in, and that nothing was found in. */
export function cutterOf({ standIns }: Pick<Redaction, "standIns">): Cutter {
  const on = matcherOf(
    standIns.filter(({ isOn }) => isOn),
    true,
  );
  const off = matcherOf(
    standIns.filter(({ isOn }) => !isOn),
    false,
  );
  return (text) => {
    const replaced = placesIn(text, on);
    const leftIn = placesIn(text, off).filter(({ start, end }) =>
      replaced.every((place) => place.end <= start || place.start >= end),
    );
    const pieces: Piece[] = [];
    let reached = 0;
    for (const { start, end, standIn } of [...replaced, ...leftIn].sort((one, other) => one.start - other.start)) {
      if (start > reached) pieces.push({ text: text.slice(reached, start), standIn: null });
      pieces.push({ text: text.slice(start, end), standIn });
      reached = end;
    }
    if (reached < text.length) pieces.push({ text: text.slice(reached), standIn: null });
    return pieces;
  };
}
