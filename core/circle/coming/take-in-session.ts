import { saysSame } from "../../merge/canonical.ts";
import { casesSpokenOf, type FindCase, withCopies } from "../../workshop/plan/copies.ts";
import { missingIn } from "../../workshop/plan/missing-in.ts";
import { goingRun } from "../../workshop/run/going-run.ts";
import type { Session } from "../../workshop/session.ts";
import type { SessionItem } from "../file/item.ts";
import { sharedFromSession } from "../file/shared-session.ts";
import { type HeldHere, refusedItem, same, type Taking } from "./held-here.ts";
import { isByTheSame } from "./same-author.ts";

/** What a session comes with: the cases in its file, as a session copies them; null for one that is not in it. */
type Beside = FindCase;

function fromItem({ hash, by }: SessionItem): Session["from"] {
  return { by: by.name, key: by.key, hash };
}

/** Whether a session has the plan that came, and says in each case what the file does. */
function saysTheSame(present: Session, item: SessionItem, beside: Beside): boolean {
  const isAsCame = present.cases.every((one) => {
    const came = beside(one.id);
    return came === null || saysSame(came, one);
  });
  return isAsCame && saysSame(sharedFromSession(present), item.content);
}

/** A session that lacks cases, with those that came now. */
function filled(present: Session, beside: Beside): Taking<Session> {
  const made = withCopies(present, beside);
  return missingIn(made).length < missingIn(present).length ? { standing: { kind: "changed" }, made } : same;
}

/** The session with the plan and the cases that came, and its runs. A case that only a run speaks of stays as it was copied. */
function planned(present: Session, item: SessionItem, beside: Beside, held: HeldHere): Session {
  const made = { ...present, ...item.content, from: fromItem(item) };
  const anew = new Set(casesSpokenOf({ blocks: item.content.blocks, runs: [] }));
  return withCopies({ ...made, cases: present.cases.filter(({ id }) => !anew.has(id)) }, (id) => {
    return beside(id) ?? present.cases.find((one) => one.id === id) ?? held.caseFor(id);
  });
}

/**
 * What taking the plan of a workshop in comes to: a session with the copies of its cases, as they came with it or else as they are
 * here; or another plan in one by the same author, of which the runs stay. What came already changes nothing, whatever was made of it
 * since, unless cases came now that it lacked. Refuses what another author sent under its id (`other-author`), and one that was made
 * here and says something else (`taken`), and what would change the cases that a room sees just now (`session-going`).
 */
export function takeInSession(held: HeldHere, item: SessionItem, beside: Beside, at: string): Taking<Session> {
  const there = held.session(item.id);
  if (there === null) {
    const from = fromItem(item);
    const fresh = { id: item.id, createdAt: at, ...item.content, on: null, names: false, cases: [], runs: [], from };
    return { standing: { kind: "new" }, made: withCopies(fresh, (id) => beside(id) ?? held.caseFor(id)) };
  }
  const { session: present, isNewer } = there;
  if (isNewer) return refusedItem("newer", present.title);
  const isAsSent = present.from?.hash === item.hash;
  if (isAsSent || saysTheSame(present, item, beside)) return filled(present, beside);
  if (present.from === null) return refusedItem("taken", present.title);
  if (!isByTheSame({ name: present.from.by, key: present.from.key }, item.by))
    return refusedItem("other-author", present.from.by);
  if (goingRun(present) !== null) return refusedItem("session-going", present.title);
  return { standing: { kind: "changed" }, made: planned(present, item, beside, held) };
}
