import type { Round } from "../../core/circle/round.ts";
import type { Keyring } from "../../core/circle/vouch.ts";
import type { Parts } from "../parts.ts";
import type { OwnKey } from "./own-key.ts";
import { fingerprintOf } from "./signing.ts";

/** The keys that the owner signed with, each machine with its own: what is kept of their sending tells those of the other ones. */
function usedKeys(round: Round): string[] {
  const sent = round.side === "own" ? round.editions : round.sent;
  return sent.flatMap(({ item: { by } }) => (by.key === null || by.signature === null ? [] : [by.key]));
}

/** What is known of keys now. An own key that cannot be read is left out: everything can still be looked at. */
export async function keyringOf({ casebook }: Parts, ownKey: OwnKey): Promise<Keyring> {
  const key = await ownKey.read();
  const here = key.ok && key.value !== null ? [key.value.publicKey] : [];
  const used = casebook.rounds.all().flatMap(({ round }) => usedKeys(round));
  return { own: new Set([...here, ...used]), peers: casebook.circle.content.peers, fingerprintOf };
}
