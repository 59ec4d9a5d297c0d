import type { Dilemma } from "./dilemma.ts";

/** A follow-up that is not done, or a promise of which nothing has become yet, with a day set for it. */
export interface Duty {
  readonly kind: "follow-up" | "promise";
  readonly id: string;
  /** Who does it, or to whom it was promised. */
  readonly who: string;
  /** The start of what is to be done, 200 characters at most. */
  readonly what: string;
  readonly by: string;
}

function start(text: string): string {
  return text.trim().slice(0, 200);
}

/** The follow-ups and promises of a dilemma that are open and have a day, in the order in which they were written. */
export function openDuties({ followUps, promises }: Dilemma): Duty[] {
  return [
    ...followUps.flatMap(({ id, who, what, by, doneOn }) =>
      by === null || doneOn !== null ? [] : [{ kind: "follow-up" as const, id, who, what: start(what), by }],
    ),
    ...promises.flatMap(({ id, to, what, by, kept }) =>
      by === null || kept !== "open" ? [] : [{ kind: "promise" as const, id, who: to, what: start(what), by }],
    ),
  ];
}
