import { matcherOf, placesIn } from "./matcher.ts";
import type { Redaction, StandIn } from "./redaction.ts";
import { replacementsIn } from "./replace.ts";
import { overlaps } from "./span.ts";

/** A stretch of a text as its owner wrote it, how it reads when it leaves, and what was decided about it; null where nothing was found. */
export interface Piece {
  readonly text: string;
  readonly reads: string;
  readonly standIn: StandIn | null;
}

function untouched(text: string, standIn: StandIn | null): Piece {
  return { text, reads: text, standIn };
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
    const replaced = replacementsIn(text, on);
    const isReplaced = overlaps(replaced);
    const leftIn = placesIn(text, off).filter((place) => !isReplaced(place));
    const pieces: Piece[] = [];
    let reached = 0;
    for (const place of [...replaced, ...leftIn].sort((one, other) => one.start - other.start)) {
      if (place.start > reached) pieces.push(untouched(text.slice(reached, place.start), null));
      const written = text.slice(place.start, place.end);
      const piece = untouched(written, place.standIn);
      pieces.push("words" in place ? { ...piece, reads: String(place.words) } : piece);
      reached = place.end;
    }
    if (reached < text.length) pieces.push(untouched(text.slice(reached), null));
    return pieces;
  };
}
