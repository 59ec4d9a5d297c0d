import { isUnsealed, unread } from "../core/library/reading.ts";
import { Finder } from "../core/search/finder.ts";
import { leafOfCase, leafOfDilemma } from "../core/search/leaves.ts";
import type { Parts } from "./parts.ts";

/**
 * The finder over everything of this casebook, brought up to date whenever it is asked for: a dilemma that was saved since,
 * and a case whose seal was opened, are read anew; nothing else is.
 */
export function findingIn({ casebook, library }: Pick<Parts, "casebook" | "library">): () => Finder {
  const finder = new Finder();
  const [sealedBefore, revisions] = [new Map<string, boolean>(), new Map<string, number>()];

  function readCases(): void {
    const { cases: marks } = casebook.reading.content;
    for (const read of library.cases.values()) {
      const isOpen = isUnsealed(marks[read.id] ?? unread);
      if (sealedBefore.get(read.id) === !isOpen) continue;
      finder.put(leafOfCase(read, isOpen));
      sealedBefore.set(read.id, !isOpen);
    }
  }

  function readDilemmas(): void {
    const entries = casebook.journal.entries();
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

  return () => {
    readCases();
    readDilemmas();
    return finder;
  };
}
