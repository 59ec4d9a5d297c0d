import type { Dilemma } from "../../dilemma/dilemma.ts";
import type { Redaction } from "../redaction.ts";
import type { Leaving, LeavingPart } from "../share-dilemma.ts";
import { matcherOf, placesIn } from "./matcher.ts";
import { textsOf } from "./texts-of.ts";

/**
 * Something in what leaves that can still tell: left in on purpose, a part of a name that was replaced, a word that is nearly
 * one, a run of capital letters, or something in the form of a number, a date or an address.
 */
export interface Glimpse {
  readonly kind: "left-in" | "part-of-name" | "near-name" | "looks-like-a-name" | "form";
  readonly text: string;
  readonly part: LeavingPart;
  /** The stand-in it belongs to, or null. */
  readonly standInId: string | null;
}

/** What can still tell in what leaves, in the order in which it is read. */
export function secondLook(leaving: Leaving, _dilemma: Dilemma, redaction: Redaction): Glimpse[] {
  const off = matcherOf(
    redaction.standIns.filter(({ isOn }) => !isOn),
    false,
  );
  return textsOf(leaving).flatMap(({ part, text }) =>
    placesIn(text, off).map(({ start, end, standIn }) => ({
      kind: "left-in" as const,
      text: text.slice(start, end),
      part,
      standInId: standIn?.id ?? null,
    })),
  );
}
