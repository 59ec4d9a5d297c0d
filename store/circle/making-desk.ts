import type { Parts } from "../parts.ts";
import type { OwnKey } from "./own-key.ts";

/** What case files are made with. `newId` makes the ids of new things. */
export interface MakingDesk {
  readonly parts: Parts;
  readonly ownKey: OwnKey;
  newId(): string;
}
