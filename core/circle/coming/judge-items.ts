import { assertNever } from "../../assert-never.ts";
import type { OwnCase } from "../../library/own-case.ts";
import type { FindCase } from "../../workshop/plan/copies.ts";
import type { Session } from "../../workshop/session.ts";
import type { SharedItem } from "../file/item.ts";
import type { Standing } from "../file/opening.ts";
import type { Round } from "../round/round.ts";
import type { HeldHere, Taking } from "./held-here.ts";
import { takeInCase } from "./take-in-case.ts";
import { takeInDilemma } from "./take-in-dilemma.ts";
import { takeInReply } from "./take-in-reply.ts";
import { takeInSession } from "./take-in-session.ts";

/** What taking the items of a case file in comes to: how each stands, in their order, and what is written. */
export interface CaseFileStep {
  readonly standings: readonly Standing[];
  readonly rounds: readonly Round[];
  readonly cases: readonly OwnCase[];
  readonly sessions: readonly Session[];
}

/** What is known when items are taken in. */
export interface TakingIn {
  /** The moment. */
  readonly at: string;
  /** The id of the own reply to a dilemma, the same on every machine of one owner. */
  replyIdTo(dilemmaId: string): string;
  /** What the pack of a case is called. */
  packOf(item: SharedItem): string;
}

/** Dilemmas before replies: a reply may come in one file with what it answers, before it. */
function inTurn(items: readonly SharedItem[]): number[] {
  const places = items.map((_, place) => place);
  const isReply = (place: number) => Number(items[place]?.kind === "reply");
  return places.sort((one, other) => isReply(one) - isReply(other) || one - other);
}

/**
 * How each item of a case file stands against what is held, and what taking it in would make of that. Nothing is refused because
 * of what else is refused, and the order of the items changes nothing but which stand when there is no room for all.
 */
export function judgeItems(items: readonly SharedItem[], held: HeldHere, taking: TakingIn): CaseFileStep {
  const rounds = new Map<string, Round>();
  const cases = new Map<string, OwnCase>();
  const sessions = new Map<string, Session>();
  const cameWithIt: FindCase = (id) => {
    const came = items.find((item) => item.kind === "case" && item.id === id);
    return came?.kind === "case" ? { id, ...came.content } : null;
  };
  const now: HeldHere = {
    ...held,
    round(id) {
      const round = rounds.get(id);
      return round === undefined ? held.round(id) : { round, isNewer: false };
    },
    keptCase(id) {
      const ownCase = cases.get(id);
      return ownCase === undefined ? held.keptCase(id) : { ownCase, isNewer: false };
    },
    session(id) {
      const session = sessions.get(id);
      return session === undefined ? held.session(id) : { session, isNewer: false };
    },
  };
  function takeIn(item: SharedItem): Taking<Round | OwnCase | Session> {
    switch (item.kind) {
      case "dilemma":
        return noting(rounds, takeInDilemma(now, item, taking.at, taking.replyIdTo(item.id)));
      case "reply":
        return noting(rounds, takeInReply(now, item, taking.at));
      case "case":
        return noting(cases, takeInCase(now, item, taking.packOf(item), taking.at));
      case "session":
        return noting(sessions, takeInSession(now, item, cameWithIt, taking.at));
      default:
        return assertNever(item);
    }
  }
  const standings = items.map((): Standing => ({ kind: "same" }));
  for (const place of inTurn(items)) {
    const item = items[place];
    if (item !== undefined) standings[place] = takeIn(item).standing;
  }
  return { standings, rounds: [...rounds.values()], cases: [...cases.values()], sessions: [...sessions.values()] };
}

function noting<Made extends { readonly id: string }>(into: Map<string, Made>, taken: Taking<Made>): Taking<Made> {
  if (taken.made !== null) into.set(taken.made.id, taken.made);
  return taken;
}
