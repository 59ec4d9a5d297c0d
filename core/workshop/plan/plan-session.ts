import { done, type Outcome, refused } from "../../outcome.ts";
import { withGiven } from "../../with-given.ts";
import { withoutNamesWhereOff } from "../run/without-names.ts";
import type { Plan, PlanChange, Session } from "../session.ts";
import { type FindCase, withCopies } from "./copies.ts";

/** Votes and notes of a run name their block, so that two of one name would share them. */
function hasTwins(blocks: Plan["blocks"]): boolean {
  return new Set(blocks.map(({ id }) => id)).size !== blocks.length;
}

function checked(session: Session): Outcome<Session> {
  if (session.title.trim() === "") return refused("incomplete");
  return hasTwins(session.blocks) ? refused("bad-input") : done(session);
}

/**
 * A session as it is planned, with copies of the cases that its blocks are about and were found. `at` is the moment. Refuses one
 * without a title (`incomplete`) and two blocks of one id (`bad-input`).
 */
export function newSession(id: string, at: string, plan: Plan, find: FindCase): Outcome<Session> {
  return checked(withCopies({ id, createdAt: at, ...plan, cases: [], runs: [], from: null }, find));
}

/**
 * The session with new values for some parts of its plan. A case that a block is newly about is copied where it was found; names
 * that are switched off leave every run. Refuses as `newSession` does.
 */
export function editSession(session: Session, change: PlanChange, find: FindCase): Outcome<Session> {
  return checked(withoutNamesWhereOff(withCopies(withGiven(session, change), find)));
}

/** Another session that is planned like one, for a day that is not known yet, with its copies of the cases and none of its runs. */
export function copyOfSession(session: Session, id: string, at: string, title: string): Outcome<Session> {
  const copy: Session = { ...session, id, createdAt: at, title, on: null, runs: [], from: null };
  return checked(withCopies(copy, () => null));
}
