import { assertNever } from "../../core/assert-never.ts";
import type { EventKind } from "../../core/events.ts";
import type { Outcome } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import { type TakenCase, takeBackCase } from "../taken-case.ts";
import { type TakenCollection, takeBackCollection } from "./taken-collection.ts";
import { type TakenRound, takeBackRound } from "./taken-round.ts";
import { type TakenSession, takeBackSession } from "./taken-session.ts";

/** One thing that a case file wrote. */
export type Taken =
  | { readonly kind: "round"; readonly taken: TakenRound }
  | { readonly kind: "case"; readonly taken: TakenCase }
  | { readonly kind: "collection"; readonly taken: TakenCollection }
  | { readonly kind: "session"; readonly taken: TakenSession };

/** Takes back one thing that a case file wrote, as long as it is as it was left. */
export function takeBackTaken(parts: Parts, one: Taken): Promise<Outcome<unknown>> {
  switch (one.kind) {
    case "round":
      return takeBackRound(parts, one.taken);
    case "case":
      return takeBackCase(parts, one.taken);
    case "collection":
      return takeBackCollection(parts, one.taken);
    case "session":
      return takeBackSession(parts, one.taken);
    default:
      return assertNever(one);
  }
}

/** What the window is told of when one thing of each kind was written. */
export const eventOf = { round: "circle", case: "cases", collection: "library", session: "sessions" } satisfies Record<
  Taken["kind"],
  EventKind
>;
