import { assertNever } from "../../core/assert-never.ts";
import type { SharedItem } from "../../core/circle/file/item.ts";
import type { CaseFileTaken } from "../../core/circle/file/opening.ts";
import { done, type Outcome, type Refusal, refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import { takeInCase } from "../taken-case.ts";
import type { TakenSteps } from "../taken-steps.ts";
import type { JudgedFile } from "./judge-file.ts";
import type { Taken } from "./taken.ts";
import { takeInCollection } from "./taken-collection.ts";
import { takeInRound } from "./taken-round.ts";
import { takeInSession } from "./taken-session.ts";

/** Where an item is written: in its round, as its case or as its session. */
function placeOf(item: SharedItem): string {
  switch (item.kind) {
    case "dilemma":
      return `round ${item.id}`;
    case "reply":
      return `round ${item.content.to}`;
    case "case":
    case "session":
      return `${item.kind} ${item.id}`;
    default:
      return assertNever(item);
  }
}

/** What is to be written, in its order; each piece says what came of it. */
function piecesOf(parts: Parts, items: readonly SharedItem[], judged: JudgedFile) {
  const { step, held, taking, collection } = judged;
  const pieces: (() => Promise<Outcome<Taken>>)[] = step.rounds.map((round) => async () => {
    const ofRound = items.filter((item) => placeOf(item) === `round ${round.id}`);
    const written = await takeInRound(parts, { round, items: ofRound, held, taking });
    return written.ok ? done({ kind: "round", taken: written.value }) : written;
  });
  for (const coming of step.cases)
    pieces.push(async () => {
      const written = await takeInCase(parts, coming);
      return written.ok ? done({ kind: "case", taken: written.value }) : written;
    });
  for (const session of step.sessions)
    pieces.push(async () => {
      const ofSession = items.filter(({ kind, id }) => kind === "case" || id === session.id);
      const written = await takeInSession(parts, { session, items: ofSession, held, taking });
      return written.ok ? done({ kind: "session", taken: written.value }) : written;
    });
  const { fresh, gathered } = collection ?? {};
  if (fresh !== undefined && !(gathered?.ok && gathered.value.kind === "same"))
    pieces.push(async () => {
      const written = await takeInCollection(parts, fresh);
      return written.ok ? done({ kind: "collection", taken: written.value }) : written;
    });
  return pieces;
}

/** What to look at first of what was written: a workshop, the cases of a set together, a round, or a case. */
function firstOf(taken: readonly Taken[]): CaseFileTaken["first"] {
  const order = ["session", "collection", "round", "case"] as const;
  const [first] = order.flatMap((kind) => taken.filter((one) => one.kind === kind));
  return first === undefined ? null : { kind: first.kind, id: first.taken.id };
}

/** Where steps are remembered, and who is told of what was written. */
interface TakingDesk {
  readonly parts: Parts;
  readonly steps: TakenSteps<Taken>;
  note(one: Taken): void;
}

/**
 * Takes in what is new or changed of a file, piece by piece, after a backup. Refuses with what the disk says when nothing was
 * written; stops at the first piece that it refuses, and what was written until then is one step.
 */
export async function takeInCaseFile(
  { parts, steps, note }: TakingDesk,
  items: readonly SharedItem[],
  judge: () => Promise<JudgedFile>,
): Promise<Outcome<CaseFileTaken>> {
  if (piecesOf(parts, items, await judge()).length > 0) await parts.beforeImport();
  const judged = await judge(); // Much may have come while it was backed up.
  const taken: Taken[] = [];
  let stopped: Refusal | null = null;
  for (const piece of piecesOf(parts, items, judged)) {
    const written = await piece();
    if (!written.ok) {
      stopped = written.reason;
      break;
    }
    taken.push(written.value);
    note(written.value);
  }
  if (stopped !== null && taken.length === 0) return refused(stopped);
  const places = new Set(taken.map((one) => `${one.kind} ${one.taken.id}`));
  const counted = (kind: "new" | "changed") =>
    items.filter((item, at) => judged.step.standings[at]?.kind === kind && places.has(placeOf(item))).length;
  return done({
    step: steps.remember(taken),
    added: counted("new"),
    changed: counted("changed"),
    stopped,
    first: firstOf(taken),
  });
}
