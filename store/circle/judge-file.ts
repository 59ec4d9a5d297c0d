import type { HeldHere } from "../../core/circle/coming/held-here.ts";
import type { CaseFileStep, TakingIn } from "../../core/circle/coming/judge-items.ts";
import { judgeItems } from "../../core/circle/coming/judge-items.ts";
import { collectionOf, packNameOf } from "../../core/circle/file/set-of-cases.ts";
import type { Keyring } from "../../core/circle/vouch.ts";
import { type Gathered, gather } from "../../core/library/collections.ts";
import type { Collection } from "../../core/library/reading.ts";
import type { Outcome } from "../../core/outcome.ts";
import { derivedId } from "../derived-id.ts";
import type { Parts } from "../parts.ts";
import { words } from "../shell-words.ts";
import { heldHere } from "./held-here.ts";
import { keyringOf } from "./keyring.ts";
import type { OpenedFile } from "./openings.ts";
import type { OwnKey } from "./own-key.ts";

/** A case file held against the casebook as it is now. */
export interface JudgedFile {
  readonly step: CaseFileStep;
  readonly held: HeldHere;
  readonly taking: TakingIn;
  readonly keyring: Keyring;
  /** The collection that the set brings, and what gathering it under its name comes to; null without any. */
  readonly collection: { readonly fresh: Collection; readonly gathered: Outcome<Gathered> } | null;
}

/** What taking in a file would do now. `newId` makes the ids of new things. */
export async function judgeFile(
  parts: Parts,
  ownKey: OwnKey,
  { set, items }: OpenedFile,
  newId: () => string,
): Promise<JudgedFile> {
  const keyring = await keyringOf(parts, ownKey);
  const held = await heldHere(parts, keyring, items);
  const packOf: TakingIn["packOf"] = ({ by }) => packNameOf(set, by.name, words.packFrom);
  const replyIdTo: TakingIn["replyIdTo"] = (id) => derivedId(parts.casebook.about.id, "reply", id);
  const taking = { at: parts.clock.at(), replyIdTo, packOf };
  const step = judgeItems(items, held, taking);
  const named = collectionOf(set, items, step.standings);
  if (named === null) return { step, held, taking, keyring, collection: null };
  const fresh = { id: newId(), ...named };
  const gathered = gather(parts.casebook.reading.content.collections, fresh);
  return { step, held, taking, keyring, collection: { fresh, gathered } };
}
