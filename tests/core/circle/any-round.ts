import fc from "fast-check";
import { mergeReplies } from "../../../core/circle/coming/merge-replies.ts";
import type { NameKind } from "../../../core/circle/redact/redaction.ts";
import { blankReply } from "../../../core/circle/round/reply.ts";
import type { OwnRound, PeerRound } from "../../../core/circle/round/round.ts";
import { anyEdition, anyKeptReply } from "./any-items.ts";
import { arrivedRound, preparedRound } from "./circulating.ts";
import { kept } from "./written-items.ts";

const text = fc.constantFrom("", "Ring them.", "Wait for the bill.", "Ask Ines.");
const moment = fc.integer({ min: 10, max: 40 }).map((minute) => `2026-11-22T10:${minute}:00.000Z`);
const id = fc.constantFrom("one", "two", "three");

/** Something that may happen to a round on one machine. */
export type Happening<Round> = (round: Round) => Round;

function put<Thing extends { readonly id: string }>(things: readonly Thing[], thing: Thing): Thing[] {
  return [...things.filter((other) => other.id !== thing.id), thing];
}

const arrives = anyKeptReply.map((reply) => <Round extends OwnRound | PeerRound>(round: Round): Round => {
  return { ...round, replies: mergeReplies(put(round.replies, reply), []) };
});

const leaves = fc.nat({ max: 3 }).map((place) => <Round extends OwnRound | PeerRound>(round: Round): Round => {
  return { ...round, replies: round.replies.filter((_, at) => at !== place) };
});

const views = fc.record({ instead: text, because: text, at: moment }).map((said): Happening<OwnRound> => {
  return (round) => ({ ...round, view: round.view ?? { optionId: null, confidence: 50, ...said } });
});

const sends = fc.tuple(anyEdition, moment).map(([item, at]): Happening<OwnRound> => {
  return (round) => ({
    ...round,
    title: item.content.title,
    editions: put(round.editions, kept(item, at)),
    sendings: put(round.sendings, {
      id: `${item.hash.slice(0, 8)}-${at.slice(14, 16)}`,
      hash: item.hash,
      at,
      to: [],
    }).sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id)),
  });
});

const meets = fc.tuple(id, text).map(([meeting, notes]): Happening<OwnRound> => {
  const held = { id: meeting, heldOn: "2026-11-22", minutes: 15, notes, commitment: null, became: null } as const;
  return (round) => ({ ...round, meetings: put(round.meetings, held) });
});

const redacts = fc.tuple(id, text, fc.boolean()).map(([standIn, said, isOn]): Happening<OwnRound> => {
  const kind: NameKind = "person";
  const decided = { id: standIn, kind, texts: ["Anselm"], standIn: said, isOn, found: "owner" as const };
  return ({ redaction, ...round }) => ({
    ...round,
    redaction: { ...redaction, standIns: put(redaction.standIns, decided) },
  });
});

const drafts = fc.tuple(text, text).map(([experience, instead]): Happening<PeerRound> => {
  const { choice } = blankReply;
  return (round) => ({ ...round, draft: { ...round.draft, experience, choice: { ...choice, instead } } });
});

const comesAnew = fc.tuple(anyEdition, moment).map(([item, at]): Happening<PeerRound> => {
  return (round) => ({ ...round, title: item.content.title, dilemma: kept(item, at) });
});

const answers = anyKeptReply.map((reply): Happening<PeerRound> => {
  return (round) => ({ ...round, sent: put(round.sent, reply) });
});

/** What may happen to the round of an own dilemma, and to that of somebody else's. */
export const ownHappening: fc.Arbitrary<Happening<OwnRound>> = fc.oneof(arrives, leaves, views, sends, meets, redacts);
export const peerHappening: fc.Arbitrary<Happening<PeerRound>> = fc.oneof(arrives, leaves, drafts, comesAnew, answers);

/** A round of an own dilemma to which something happened already, and one of somebody else's. */
export const anyOwnRound = fc
  .array(ownHappening, { maxLength: 4 })
  .map((happened) => happened.reduce((round, happening) => happening(round), preparedRound()));
export const anyPeerRound = fc
  .array(peerHappening, { maxLength: 4 })
  .map((happened) => happened.reduce((round, happening) => happening(round), arrivedRound()));
