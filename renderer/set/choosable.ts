import type { RoundSummary } from "../../core/circle/round/round-view.ts";
import type { CaseSummary } from "../../core/library/shelf.ts";
import { type ChosenItem, isChosen } from "./chosen-items.ts";

/** Something that can go into a set. `of` says where it comes from. */
export interface Choosable extends ChosenItem {
  readonly title: string;
  readonly of: "sent" | "own" | "library";
  /** What it can be found by, in small letters. */
  readonly sought: string;
}

/** What can go into a set: own dilemmas that were sent before, then the cases of the library, each by its title. */
export function choosableOf(cases: readonly CaseSummary[], rounds: readonly RoundSummary[]): Choosable[] {
  const byTitle = (one: Choosable, other: Choosable) => one.title.localeCompare(other.title);
  const sent = rounds
    .filter(({ side, at }) => side === "own" && at !== null)
    .map(({ id, title }): Choosable => ({ kind: "dilemma", id, title, of: "sent", sought: title.toLowerCase() }));
  const library = cases.map(({ id, title, hook, business, kind, asked }): Choosable => {
    const sought = [title, hook, business, ...asked].join(" ").toLowerCase();
    return { kind: "case", id, title, of: kind === "own" ? "own" : "library", sought };
  });
  return [...sent.sort(byTitle), ...library.sort(byTitle)];
}

/** What can still go in and holds every word of the filter, in any order. */
export function candidatesFor(text: string, all: readonly Choosable[], chosen: readonly ChosenItem[]): Choosable[] {
  const words = text.toLowerCase().split(/\s+/);
  return all.filter((one) => !isChosen(chosen, one) && words.every((word) => one.sought.includes(word)));
}
