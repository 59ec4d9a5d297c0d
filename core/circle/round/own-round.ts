import type { Dilemma } from "../../dilemma/dilemma.ts";
import { done, type Outcome, refused } from "../../outcome.ts";
import { lastEdition } from "../coming/edition.ts";
import { noRedaction } from "../redact/redaction.ts";
import type { GivenView, OwnRound } from "./round.ts";

/** The round of an own dilemma of which nothing was prepared yet. */
export function blankOwnRound({ id, title }: Dilemma, at: string): OwnRound {
  return {
    side: "own",
    id,
    title,
    createdAt: at,
    replies: [],
    redaction: noRedaction,
    editions: [],
    sendings: [],
    view: null,
    meetings: [],
  };
}

/** The round under the name that its dilemma has now, as long as the circle knows it by none. */
export function namedLike(round: OwnRound, dilemma: Dilemma | null): OwnRound {
  return round.editions.length > 0 || dilemma === null ? round : { ...round, title: dilemma.title };
}

function optionIds(round: OwnRound, dilemma: Dilemma | null): Set<string> {
  const sent = lastEdition(round.editions.map(({ item }) => item))?.content.options ?? [];
  return new Set([...sent, ...(dilemma?.options ?? [])].map(({ id }) => id));
}

/**
 * The round with the first view of its author, which opens the replies. Refuses a second one (`locked`), one that says neither an
 * option nor what else (`incomplete`), and an option of neither the dilemma that was sent nor the present one (`unknown-option`).
 */
export function recordView(round: OwnRound, given: GivenView, dilemma: Dilemma | null, at: string): Outcome<OwnRound> {
  if (round.view !== null) return refused("locked");
  if (given.optionId === null && given.instead.trim() === "") return refused("incomplete");
  if (given.optionId !== null && !optionIds(round, dilemma).has(given.optionId)) return refused("unknown-option");
  return done({ ...round, view: { ...given, at } });
}
