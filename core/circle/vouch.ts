import { cleanLine } from "../clean-text.ts";
import type { Peer } from "./circle.ts";
import type { Author, SharedItem } from "./file/item.ts";
import type { Vouched } from "./file/opening.ts";

/** What is known of keys: those of the owner, one for each machine, and those of peers. */
export interface Keyring {
  readonly own: ReadonlySet<string>;
  readonly peers: readonly Peer[];
  fingerprintOf(key: string): string;
  /** Whether an item that is kept still says what its hash is of, and its signature, where there is one, is of that. */
  isIntact(item: SharedItem): boolean;
}

function isNamed(peer: Peer, name: string): boolean {
  return cleanLine(peer.name).toLowerCase() === cleanLine(name).toLowerCase();
}

/** Whose words a kept item is: of one that another program has changed in its file nothing is proven any more. */
export function byOf(item: SharedItem, { isIntact }: Keyring): Author {
  return isIntact(item) ? item.by : { ...item.by, signature: null };
}

/**
 * Who stands behind an item of which the signature, where there is one, was found good. `others` are the authors of what else came
 * under its id: where one has another key, it is doubtful whose it is, but for a key that is known.
 */
export function vouch(
  { name, key, signature }: Author,
  { own, peers, fingerprintOf }: Keyring,
  others: readonly Author[] = [],
): Vouched {
  const proven = signature === null ? null : key;
  if (proven !== null && own.has(proven)) return { kind: "own" };
  const known = proven === null ? undefined : peers.find((peer) => peer.key === proven);
  if (known !== undefined) return { kind: "known", peerId: known.id, name: known.name };
  const fingerprint = proven === null ? null : fingerprintOf(proven);
  const claimed = peers.find((peer) => peer.key !== null && isNamed(peer, name));
  if (claimed !== undefined) return { kind: "doubtful", peerId: claimed.id, key: proven, fingerprint };
  if (others.some((other) => other.key !== key)) return { kind: "doubtful", peerId: null, key: proven, fingerprint };
  if (proven === null || fingerprint === null) return { kind: "unsigned" };
  return { kind: "unknown", key: proven, fingerprint };
}
