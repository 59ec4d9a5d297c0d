import type { Dilemma } from "../dilemma/dilemma.ts";
import type { Peer } from "./circle.ts";

/** What must not be talked over with somebody who competes, and what must be told to somebody who can help rather than discussed. */
export type WarningTopic =
  | "prices"
  | "wages"
  | "customers"
  | "territory"
  | "child"
  | "violence"
  | "harassment"
  | "unsafe"
  | "fraud"
  | "unlawful";

/** Why a matter is not one for the circle. `words` are those of the text that say so, as they stand there. */
export interface CircleWarning {
  readonly kind: "rivals" | "must-report";
  readonly topic: WarningTopic;
  readonly words: readonly string[];
}

/** What is judged: the texts that leave or came, the dilemma with its stop signs where it is the own one, and who it goes to. */
export interface Judged {
  readonly texts: readonly string[];
  readonly dilemma?: Pick<Dilemma, "walk">;
  readonly recipients: readonly Pick<Peer, "competes">[];
}

/** What warrants a word before a matter goes to the circle; nothing is forbidden by it. */
export function circleWarnings(_judged: Judged): CircleWarning[] {
  return [];
}
