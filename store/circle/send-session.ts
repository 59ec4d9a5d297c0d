import type { Closing, MadeFile } from "../../core/circle/circle-api.ts";
import type { CaseItem, SessionItem } from "../../core/circle/file/item.ts";
import { type Maker, makeItem } from "../../core/circle/file/make-item.ts";
import { hasTwinOptions, sharedCaseSchema } from "../../core/circle/file/shared-case.ts";
import { hasTwinBlocks, sharedFromSession, sharedSessionSchema } from "../../core/circle/file/shared-session.ts";
import { type Outcome, refused } from "../../core/outcome.ts";
import { casesSpokenOf } from "../../core/workshop/plan/copies.ts";
import type { Session, SessionCase } from "../../core/workshop/session.ts";
import { finishFile } from "./finish-file.ts";
import { makerOf } from "./maker.ts";
import type { MakingDesk } from "./making-desk.ts";

function caseItem({ id, ...content }: SessionCase, maker: Maker): CaseItem {
  return makeItem<CaseItem>({ kind: "case", id, content }, maker);
}

/** The copies of the cases that the plan is about; those of which only a run speaks stay. */
function plannedCases({ blocks, cases }: Session): SessionCase[] {
  const planned = casesSpokenOf({ blocks, runs: [] });
  return planned.flatMap((id) => cases.filter((one) => one.id === id));
}

function isTooMuch(session: Session): boolean {
  const plan = sharedFromSession(session);
  if (!sharedSessionSchema.safeParse(plan).success || hasTwinBlocks(plan)) return true;
  return plannedCases(session).some(
    ({ id: _id, ...content }) => !sharedCaseSchema.safeParse(content).success || hasTwinOptions(content),
  );
}

/**
 * The case file of a workshop: its plan, then its own copies of the cases the plan is about. Nothing of a run is in it. Refuses a
 * session that is not there (`not-found`) or that a newer Casebook wrote (`newer-version`), somebody without a name in the circle
 * (`incomplete`), and what a case file has no room for (`bad-input`).
 */
export async function sendSession(desk: MakingDesk, id: string, closing: Closing): Promise<Outcome<MadeFile>> {
  const kept = desk.parts.casebook.sessions.read(id);
  if (!kept.ok) return kept;
  const { session, readOnly } = kept.value;
  if (readOnly === "newer-session") return refused("newer-version");
  if (isTooMuch(session)) return refused("bad-input");
  const maker = await makerOf(desk.parts, desk.ownKey, closing.sign);
  if (!maker.ok) return maker;
  const plan = makeItem<SessionItem>({ kind: "session", id, content: sharedFromSession(session) }, maker.value);
  const items = [plan, ...plannedCases(session).map((one) => caseItem(one, maker.value))];
  const { title } = plan.content;
  return finishFile(desk, { kind: "session", title, set: { title, note: "" }, items }, closing.passphrase);
}
