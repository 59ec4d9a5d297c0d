import { type Bearing, isLinked, type Linked } from "./precedent.ts";
import type { Summary } from "./summary.ts";

/** A dilemma that names something as its precedent, and how it stands to it. */
export interface Citing {
  readonly id: string;
  readonly title: string;
  readonly bearing: Bearing | null;
}

/** The dilemmas of a journal that name a case or a dilemma as their precedent, in the order in which they were written. */
export function citedBy(summaries: readonly Summary[], to: Linked): Citing[] {
  return summaries
    .filter(({ precedents }) => isLinked(precedents, to))
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
    .map(({ id, title, precedents }) => {
      const found = precedents.find((precedent) => isLinked([precedent], to));
      return { id, title, bearing: found?.bearing ?? null };
    });
}
