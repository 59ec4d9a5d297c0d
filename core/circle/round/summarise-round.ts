import { lastEdition } from "../coming/edition.ts";
import { byOf, type Keyring, vouch } from "../vouch.ts";
import type { Round } from "./round.ts";
import type { OpenCommitment, RoundSummary } from "./round-view.ts";
import { isSealed, replyCount } from "./sealed.ts";

/** A round in short; `name` is what the owner is called in the circle. */
function summariseRound(round: Round, name: string, keyring: Keyring): RoundSummary {
  const { id, side, title } = round;
  const common = { id, side, title, replies: replyCount(round), isSealed: isSealed(round) };
  if (round.side === "peer") {
    const { item, at } = round.dilemma;
    const by = byOf(item, keyring);
    const isDoubtful = vouch(by, keyring).kind === "doubtful";
    return {
      ...common,
      to: [],
      by: by.name,
      isDoubtful,
      at,
      answerBy: item.content.answerBy,
      hasView: round.sent.length > 0,
    };
  }
  const last = lastEdition(round.editions.map(({ item }) => item))?.content ?? round.redaction;
  const at = round.sendings.at(-1)?.at ?? null;
  const to = [...new Set(round.sendings.flatMap((sending) => sending.to))];
  return { ...common, to, by: name, isDoubtful: false, at, answerBy: last.answerBy, hasView: round.view !== null };
}

/** After every moment. */
const later = "9999";

/** Rounds in short, what went or came last first; before them what is only being prepared. */
export function summariseRounds(rounds: readonly Round[], name: string, keyring: Keyring): RoundSummary[] {
  return rounds
    .map((round) => summariseRound(round, name, keyring))
    .sort((one, other) => (other.at ?? later).localeCompare(one.at ?? later) || one.id.localeCompare(other.id));
}

/** The commitments of meetings of which nobody has told yet what became, what is due first first. */
export function openCommitments(rounds: readonly Round[]): OpenCommitment[] {
  const open = rounds.flatMap((round) => {
    if (round.side === "peer") return [];
    return round.meetings.flatMap(({ id: meetingId, heldOn, commitment, became }) => {
      if (commitment === null || became !== null) return [];
      const { who, what, by } = commitment;
      return [{ roundId: round.id, meetingId, title: round.title, heldOn, who, what, by }];
    });
  });
  return open.sort((one, other) => one.by.localeCompare(other.by) || one.meetingId.localeCompare(other.meetingId));
}
