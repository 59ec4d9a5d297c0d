import type { Session, SessionCase } from "../session.ts";
import { isAboutCase } from "./block.ts";

/** Finds a case as a session copies it, wherever it is; null for one that is nowhere. */
export type FindCase = (id: string) => SessionCase | null;

/** The ids of the cases that a block of the plan or of a run is about, each once, in the order in which they come up. */
export function casesSpokenOf({ blocks, runs }: Pick<Session, "blocks" | "runs">): string[] {
  const held = runs.flatMap((one) => one.blocks.map(({ block }) => block));
  return [
    ...new Set(
      [...blocks, ...held].flatMap(({ kind, caseId }) => (isAboutCase(kind) && caseId !== null ? [caseId] : [])),
    ),
  ];
}

/**
 * The session with a copy of each case that is spoken of in it and was found, and without those of which nothing speaks any more. A
 * copy that it has stays as it was copied.
 */
export function withCopies(session: Session, find: FindCase): Session {
  const kept = new Map(session.cases.map((one) => [one.id, one]));
  const cases = casesSpokenOf(session).flatMap((id) => {
    const copy = kept.get(id) ?? find(id);
    return copy === null ? [] : [copy];
  });
  return { ...session, cases };
}
