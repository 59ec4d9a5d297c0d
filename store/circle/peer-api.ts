import type { Circle } from "../../core/circle/circle.ts";
import type { CircleApi, CircleView } from "../../core/circle/circle-api.ts";
import { addPeer, changePeer, dropPeer, nameMyself } from "../../core/circle/peers.ts";
import { openCommitments, summariseRounds } from "../../core/circle/round/summarise-round.ts";
import { done, type Outcome } from "../../core/outcome.ts";
import { writer } from "../api/writer.ts";
import { derivedId } from "../derived-id.ts";
import { announcing, type Parts } from "../parts.ts";
import { titledRound } from "./changing-rounds.ts";
import { keyringOf } from "./keyring.ts";
import type { OwnKey } from "./own-key.ts";
import { fingerprintOf } from "./signing.ts";

type PeerApi = Pick<CircleApi, "readCircle" | "nameMyself" | "keepPeer" | "dropPeer">;

/** The part of the contract that reads the circle and keeps who is in it. `newId` makes the ids of peers without a key. */
export function peerApi(parts: Parts, ownKey: OwnKey, newId: () => string): PeerApi {
  const { casebook, clock } = parts;
  const { circle, rounds } = casebook;
  const { writing } = writer(parts);

  /** Somebody with a name has entered the circle, and is known in it by this. Empty while there is no key and none can be made. */
  async function ownFingerprint(): Promise<string> {
    const key = await (circle.content.name === "" ? ownKey.read() : ownKey.need(clock.at()));
    return key.ok && key.value !== null ? fingerprintOf(key.value.publicKey) : "";
  }

  async function view(): Promise<CircleView> {
    const { name, peers } = circle.content;
    const all = await Promise.all(rounds.all().map((kept) => titledRound(parts, kept.round)));
    return {
      name,
      fingerprint: await ownFingerprint(),
      peers: peers.map((peer) => ({ ...peer, fingerprint: peer.key === null ? null : fingerprintOf(peer.key) })),
      rounds: summariseRounds(all, name, await keyringOf(parts, ownKey)),
      commitments: openCommitments(all),
    };
  }

  function change(how: (present: Circle) => Outcome<Circle>): Promise<Outcome<CircleView>> {
    return announcing(
      parts,
      "circle",
      writing(async () => {
        const changed = await circle.change(clock.at(), how);
        return changed.ok ? done(await view()) : changed;
      }),
    );
  }

  /** By their key, so that somebody who is added on two machines is one person when those meet; one with another key now may have that id. */
  function freshId({ peers }: Circle, key: string | null): string {
    const id = key === null ? null : derivedId(casebook.about.id, "peer", key);
    return id === null || peers.some((peer) => peer.id === id) ? newId() : id;
  }

  return {
    readCircle: async () => done(await view()),
    nameMyself: ({ name }) => change((present) => nameMyself(present, name)),
    keepPeer({ id, ...given }) {
      const at = clock.at();
      return change((present) =>
        id === null ? addPeer(present, given, freshId(present, given.key), at) : changePeer(present, id, given),
      );
    },
    dropPeer: ({ id }) => change((present) => dropPeer(present, id)),
  };
}
