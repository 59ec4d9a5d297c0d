import type { Entry } from "../core/dilemma/entry.ts";
import type { Case } from "../core/library/case.ts";
import { isUnsealed, unread } from "../core/library/reading.ts";
import { Finder } from "../core/search/finder.ts";
import { leafOfCase, leafOfDilemma } from "../core/search/leaves.ts";
import { allCases } from "./all-cases.ts";
import type { Parts } from "./parts.ts";

/** A case as it was put into the finder. Two that had one id one after the other may have one revision, and are not one object. */
interface CaseBefore {
  readonly read: Case;
  /** Whether its seal is open, and how often its note was written. */
  readonly state: string;
}

/**
 * The finder over everything of this casebook, brought up to date whenever it is asked for: a dilemma that was saved since,
 * and a case that was saved, opened or noted on, are read anew; nothing else is.
 */
export function findingIn(parts: Pick<Parts, "casebook" | "library">): () => Promise<Finder> {
  const { casebook } = parts;
  const finder = new Finder();
  const [casesBefore, revisions] = [new Map<string, CaseBefore>(), new Map<string, number>()];

  function readCases(): void {
    const { cases: marks } = casebook.reading.content;
    const present = allCases(parts);
    for (const { read } of present) {
      const mark = marks[read.id] ?? unread;
      const state = `${isUnsealed(mark)} ${mark.noteRevision}`;
      const before = casesBefore.get(read.id);
      if (before?.read === read && before.state === state) continue;
      finder.put(leafOfCase(read, mark));
      casesBefore.set(read.id, { read, state });
    }
    const ids = new Set(present.map(({ read }) => read.id));
    for (const id of casesBefore.keys()) {
      if (ids.has(id)) continue;
      finder.remove({ kind: "case", id });
      casesBefore.delete(id);
    }
  }

  function readDilemmas(entries: readonly Entry[]): void {
    const present = new Set(entries.map(({ dilemma }) => dilemma.id));
    for (const { dilemma, revision } of entries) {
      if (revisions.get(dilemma.id) === revision) continue;
      finder.put(leafOfDilemma(dilemma));
      revisions.set(dilemma.id, revision);
    }
    for (const id of revisions.keys()) {
      if (present.has(id)) continue;
      finder.remove({ kind: "dilemma", id });
      revisions.delete(id);
    }
  }

  return async () => {
    const entries = await casebook.journal.entries();
    readCases();
    readDilemmas(entries);
    return finder;
  };
}
