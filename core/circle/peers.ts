import { done, type Outcome, refused } from "../outcome.ts";
import type { Circle, Peer } from "./circle.ts";

/** What the owner says of somebody in the circle. */
export type GivenPeer = Pick<Peer, "name" | "competes" | "key">;

/** The circle with a name for its owner. Refuses one that says nothing (`incomplete`). */
export function nameMyself(circle: Circle, name: string): Outcome<Circle> {
  const said = name.trim();
  return said === "" ? refused("incomplete") : done({ ...circle, name: said });
}

/** The circle with somebody new. Refuses a name that says nothing (`incomplete`) and a key that somebody has (`already-there`). */
export function addPeer(circle: Circle, given: GivenPeer, id: string, at: string): Outcome<Circle> {
  return withPeer(circle, { ...given, id, addedAt: at });
}

/** The circle with other words about somebody who is in it. Refuses as `addPeer` does, and `not-found`. */
export function changePeer(circle: Circle, id: string, given: GivenPeer): Outcome<Circle> {
  const present = circle.peers.find((peer) => peer.id === id);
  return present === undefined ? refused("not-found") : withPeer(circle, { ...present, ...given });
}

function withPeer(circle: Circle, given: Peer): Outcome<Circle> {
  const peer = { ...given, name: given.name.trim() };
  if (peer.name === "") return refused("incomplete");
  const others = circle.peers.filter(({ id }) => id !== peer.id);
  if (peer.key !== null && others.some(({ key }) => key === peer.key)) return refused("already-there");
  const isThere = others.length < circle.peers.length;
  const peers = isThere ? circle.peers.map((one) => (one.id === peer.id ? peer : one)) : [...circle.peers, peer];
  return done({ ...circle, peers });
}

/** The circle without somebody. What came from them stays. Refuses `not-found`. */
export function dropPeer(circle: Circle, id: string): Outcome<Circle> {
  const peers = circle.peers.filter((peer) => peer.id !== id);
  return peers.length === circle.peers.length ? refused("not-found") : done({ ...circle, peers });
}
