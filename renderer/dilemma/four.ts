import type { Change, Dilemma } from "../../core/dilemma/dilemma.ts";
import { changedParts } from "../../core/rebase.ts";
import { withGiven } from "../../core/with-given.ts";

/** The four lines of a new dilemma with nothing in them; `by` is a day or empty. */
export const blank = { title: "", happened: "", asked: "", by: "" };

export type Four = typeof blank;

/** The lines as parts of a dilemma. A line that is left out stays as it is. */
export function changeOf({ by, ...rest }: Partial<Four>): Change {
  return by === undefined ? rest : { ...rest, by: by === "" ? null : by };
}

/** What has to be written so that the dilemma says what the lines say: what was typed while it was being made. */
export function changeTo(dilemma: Dilemma, four: Four): Change {
  const wanted = withGiven(dilemma, changeOf(four));
  return Object.fromEntries(changedParts(dilemma, wanted).map((part) => [part, wanted[part]]));
}
