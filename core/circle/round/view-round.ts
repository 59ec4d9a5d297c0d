import { saysSame } from "../../merge/canonical.ts";
import { lastEdition } from "../coming/edition.ts";
import { namesBack } from "../redact/names-back.ts";
import { byOf, type Keyring, vouch } from "../vouch.ts";
import type { KeptRound } from "./kept-round.ts";
import type { DraftedReply, Reply } from "./reply.ts";
import type { KeptReply, OwnRound, PeerRound, Round } from "./round.ts";
import type { OwnRoundView, PeerRoundView, ReadReply, Replies } from "./round-view.ts";
import { isSealed, replyCount } from "./sealed.ts";

/** Everything a reply says in its own words, drafted or sent. */
export function textsOfReply({ walk, choice, experience, questions, advice }: DraftedReply): string[] {
  const texts = [
    ...walk.map(({ note }) => note),
    choice.instead,
    choice.because,
    experience,
    ...questions.map(({ text }) => text),
    advice,
  ];
  return texts.filter((text) => text !== "");
}

/**
 * The names that were replaced in a dilemma and stand in a reply to it after all; a peer does not know them. Also in the questions of
 * its walk: some are of the peer's own lenses.
 */
export function namesBackIn(round: Round, reply: Reply): string[] {
  if (round.side === "peer") return [];
  const asked = reply.walk.flatMap((one) => [one.lens, one.asked]);
  return namesBack(round.redaction, [...textsOfReply(reply), ...asked]);
}

function readReply(round: Round, { id, item, at }: KeptReply, keyring: Keyring): ReadReply {
  const { content } = item;
  const by = byOf(item, keyring);
  const others = round.replies.filter((other) => other.item.id === item.id).map((other) => other.item.by);
  return {
    id,
    replyId: item.id,
    by: by.name,
    vouched: vouch(by, keyring, others),
    reply: content,
    receivedAt: at,
    namesBack: namesBackIn(round, content),
  };
}

function repliesOf(round: Round, keyring: Keyring): Replies {
  if (isSealed(round)) return { sealed: true, count: replyCount(round) };
  return { sealed: false, replies: round.replies.map((reply) => readReply(round, reply, keyring)) };
}

/** The round of an own dilemma as it may be read now. */
export function viewOwnRound({ round, ...kept }: KeptRound<OwnRound>, keyring: Keyring): OwnRoundView {
  const { id, title, redaction, editions, sendings, view, meetings } = round;
  const last = lastEdition(editions.map(({ item }) => item));
  const [dilemma, hash] = [last?.content ?? null, last?.hash ?? null];
  const replies = repliesOf(round, keyring);
  return { side: "own", id, title, ...kept, replies, redaction, dilemma, hash, sendings, view, meetings };
}

/** What a draft would say if it were sent as it stands. */
function saysAsSent(draft: DraftedReply, { walk, choice, experience, questions, advice }: Reply): boolean {
  return saysSame(draft, { walk, choice, experience, questions, advice });
}

function sentOf({ sent, dilemma, draft }: PeerRound): PeerRoundView["sent"] {
  const hash = lastEdition(sent.map(({ item }) => item))?.hash;
  const last = sent.find(({ id }) => id === hash);
  if (last === undefined) return null;
  const { content } = last.item;
  return { at: last.at, isOfThisEdition: content.toHash === dilemma.id, isChanged: !saysAsSent(draft, content) };
}

/** The round of somebody else's dilemma as it may be read now. */
export function viewPeerRound({ round, ...kept }: KeptRound<PeerRound>, keyring: Keyring): PeerRoundView {
  const { id, title, dilemma, draft } = round;
  const { by, content } = dilemma.item;
  return {
    side: "peer",
    id,
    title,
    ...kept,
    replies: repliesOf(round, keyring),
    dilemma: content,
    hash: dilemma.id,
    by: by.name,
    vouched: vouch(byOf(dilemma.item, keyring), keyring),
    receivedAt: dilemma.at,
    draft,
    sent: sentOf(round),
  };
}
