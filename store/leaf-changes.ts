import type { Entry } from "../core/dilemma/entry.ts";
import type { Case } from "../core/library/case.ts";
import { isUnsealed, unread } from "../core/library/reading.ts";
import { leafOfCase, leafOfDilemma } from "../core/search/leaves.ts";
import { allCases } from "./all-cases.ts";
import type { LeafChange } from "./finding-messages.ts";
import type { Parts } from "./parts.ts";

/** A case as it was told. Two that had one id one after the other may have one revision, and are not one object. */
interface CaseBefore {
  readonly read: Case;
  /** Whether its seal is open, and how often its note was written. */
  readonly state: string;
}

/**
 * What of this casebook is found otherwise than when it was asked last, everything at first: a dilemma that was saved since, a
 * case that was saved, opened or noted on, and what is not there any more. Each counts as told when it is taken, so that one
 * asks again only when the answer before was taken whole or left for good.
 */
export function leafChanges(parts: Pick<Parts, "casebook" | "library">): () => Promise<Iterable<LeafChange>> {
  const { casebook } = parts;
  const [casesBefore, revisions] = [new Map<string, CaseBefore>(), new Map<string, number>()];

  function* changedCases(): Iterable<LeafChange> {
    const { cases: marks } = casebook.reading.content;
    const present = allCases(parts);
    for (const { read } of present) {
      const mark = marks[read.id] ?? unread;
      const state = `${isUnsealed(mark)} ${mark.noteRevision}`;
      const before = casesBefore.get(read.id);
      if (before?.read === read && before.state === state) continue;
      const leaf = leafOfCase(read, mark);
      casesBefore.set(read.id, { read, state });
      yield { kind: "put", leaf, lenses: read.matter.lenses };
    }
    const ids = new Set(present.map(({ read }) => read.id));
    for (const id of casesBefore.keys()) {
      if (ids.has(id)) continue;
      casesBefore.delete(id);
      yield { kind: "remove", of: { kind: "case", id } };
    }
  }

  function* changedDilemmas(entries: readonly Entry[]): Iterable<LeafChange> {
    for (const { dilemma, revision } of entries) {
      if (revisions.get(dilemma.id) === revision) continue;
      const leaf = leafOfDilemma(dilemma);
      revisions.set(dilemma.id, revision);
      yield { kind: "put", leaf, lenses: [] };
    }
    if (revisions.size === entries.length) return;
    const present = new Set(entries.map(({ dilemma }) => dilemma.id));
    for (const id of revisions.keys()) {
      if (present.has(id)) continue;
      revisions.delete(id);
      yield { kind: "remove", of: { kind: "dilemma", id } };
    }
  }

  function* changed(entries: readonly Entry[]): Iterable<LeafChange> {
    yield* changedCases();
    yield* changedDilemmas(entries);
  }

  return async () => changed(await casebook.journal.entries());
}
