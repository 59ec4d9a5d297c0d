import { hashedText, type SharedItem, signedText } from "../../core/circle/file/item.ts";
import type { Round } from "../../core/circle/round/round.ts";
import type { Keyring } from "../../core/circle/vouch.ts";
import type { Parts } from "../parts.ts";
import { sha256Of } from "../sha256.ts";
import type { OwnKey } from "./own-key.ts";
import { fingerprintOf, verify } from "./signing.ts";

/** The keys that the owner signed with, each machine with its own: what is kept of their sending tells those of the other ones. */
function usedKeys(round: Round): string[] {
  const sent = round.side === "own" ? round.editions : round.sent;
  return sent.flatMap(({ item: { by } }) => (by.key === null || by.signature === null ? [] : [by.key]));
}

/** An item stays the same object for as long as its round holds it. */
const judged = new WeakMap<SharedItem, boolean>();

function isIntact(item: SharedItem): boolean {
  const known = judged.get(item);
  if (known !== undefined) return known;
  const { hash, by } = item;
  const isSigned = (key: string, signature: string) => verify(key, signedText(hash), signature);
  const isWhole = sha256Of(hashedText(item)) === hash;
  const isIntact = isWhole && (by.key === null || by.signature === null || isSigned(by.key, by.signature));
  judged.set(item, isIntact);
  return isIntact;
}

/** What is known of keys now. An own key that cannot be read is left out: everything can still be looked at. */
export async function keyringOf({ casebook }: Parts, ownKey: OwnKey): Promise<Keyring> {
  const key = await ownKey.read();
  const here = key.ok && key.value !== null ? [key.value.publicKey] : [];
  const used = casebook.rounds.all().flatMap(({ round }) => usedKeys(round));
  return { own: new Set([...here, ...used]), peers: casebook.circle.content.peers, fingerprintOf, isIntact };
}
