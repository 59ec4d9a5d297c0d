import { lastEdition, standsBefore } from "../circle/coming/edition.ts";
import { mergeReplies } from "../circle/coming/merge-replies.ts";
import type { KeptDilemma, KeptItem, OwnRound, PeerRound, Round } from "../circle/round/round.ts";
import { canonical, saysSame } from "./canonical.ts";
import type { Disagreement } from "./disagreement.ts";
import { type Changes, mergeValues } from "./merge-values.ts";

/** Which side alone changed a part since they parted, or null where both did, or nobody knows. */
function changedBy(part: string, changes: Changes): "first" | "second" | null {
  if (changes === null || changes.first(part) === changes.second(part)) return null;
  return changes.first(part) ? "first" : "second";
}

/** What stays of two lists of items, each once, in an order that every machine finds. */
function mergeItems<Kept extends KeptItem>(
  part: string,
  first: readonly Kept[],
  second: readonly Kept[],
  changes: Changes,
): Kept[] {
  const [ids, others] = [first, second].map((list) => list.map(({ id }) => id));
  const staying = new Set(mergeValues([part], ids, others, changes, []) as string[]);
  return mergeReplies(first, second).filter(({ id }) => staying.has(id));
}

/** Of two views that were recorded apart, each before a reply was opened, the earlier stands, and the other is told. */
function mergeViews(first: OwnRound, second: OwnRound, changes: Changes, disagreements: Disagreement[]) {
  const alone = changedBy("view", changes);
  if (alone !== null) return (alone === "first" ? first : second).view;
  const [one, other] = [first.view, second.view];
  if (one === null || other === null || saysSame(one, other)) return one ?? other;
  const isEarlier = `${one.at} ${canonical(one)}` < `${other.at} ${canonical(other)}`;
  const [here, there] = isEarlier ? [one, other] : [other, one];
  disagreements.push({ path: ["view"], here, there });
  return here;
}

function inTheirOrder<Sent extends { readonly id: string; readonly at: string }>(sendings: readonly Sent[]): Sent[] {
  return sendings.toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
}

function mergeOwn(first: OwnRound, second: OwnRound, changes: Changes, disagreements: Disagreement[]): object {
  const editions = mergeItems("editions", first.editions, second.editions, changes);
  const sent = lastEdition(editions.map(({ item }) => item));
  const sendings = mergeValues(["sendings"], first.sendings, second.sendings, changes, disagreements);
  return {
    editions,
    sendings: inTheirOrder(sendings as OwnRound["sendings"]),
    view: mergeViews(first, second, changes, disagreements),
    ...(sent !== null && { title: sent.content.title }),
  };
}

function mergeEditions(first: KeptDilemma, second: KeptDilemma, changes: Changes): KeptDilemma {
  const alone = changedBy("dilemma", changes);
  if (alone !== null) return alone === "first" ? first : second;
  const [same, other] = mergeReplies([first], [second]);
  if (same !== undefined && other === undefined) return same;
  return standsBefore(first.item, second.item) ? first : second;
}

/** What was sent first gave the reply its id; before that either does. */
function mergePeers(first: PeerRound, second: PeerRound, changes: Changes): object {
  const sent = mergeItems("sent", first.sent, second.sent, changes);
  const dilemma = mergeEditions(first.dilemma, second.dilemma, changes);
  const [least = first.replyId] = [first.replyId, second.replyId].sort();
  return { sent, dilemma, title: dilemma.item.content.title, replyId: sent[0]?.item.id ?? least };
}

/**
 * Two versions of a round as one. Of what came and went nothing is asked: each stays once under its hash, the last edition of a
 * dilemma stands, and the round is called like it. Everything else is merged part by part.
 */
export function mergeRounds(first: Round, second: Round, changes: Changes, disagreements: Disagreement[]): unknown {
  const settled = settledParts(first, second, changes, disagreements);
  if (settled === null) return mergeValues([], first, second, changes, disagreements);
  const [one, other] = [first, second].map((round) => new Map<string, unknown>(Object.entries(round)));
  const parts = Object.keys(first).map((part) => {
    const within = Object.hasOwn(settled, part)
      ? undefined
      : mergeValues([part], one?.get(part), other?.get(part), changes, disagreements);
    return [part, within] as const;
  });
  return { ...Object.fromEntries(parts), ...settled };
}

/** Null for rounds of both sides under one id, which nothing of ours writes. */
function settledParts(first: Round, second: Round, changes: Changes, disagreements: Disagreement[]): object | null {
  const replies = mergeItems("replies", first.replies, second.replies, changes);
  if (first.side === "own" && second.side === "own")
    return { replies, ...mergeOwn(first, second, changes, disagreements) };
  if (first.side === "peer" && second.side === "peer") return { replies, ...mergePeers(first, second, changes) };
  return null;
}
