import type { SharedItem } from "../../core/circle/file/item.ts";
import { ownFromShared } from "../../core/circle/file/shared-case.ts";
import { caseOf } from "../../core/library/case-of.ts";
import { unread } from "../../core/library/reading.ts";
import { type CaseSummary, summariseCase } from "../../core/library/shelf.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { copyOfShipped } from "../../core/workshop/plan/session-case.ts";
import type { SessionCase } from "../../core/workshop/session.ts";
import type { Library } from "../library.ts";

/** One case as a session copies it, of a pack or else of those that ship. Refuses one that is in neither (`not-found`). */
export function caseOfPack({ cases }: Library, items: readonly SharedItem[], id: string): Outcome<SessionCase> {
  const came = items.find((item) => item.kind === "case" && item.id === id);
  if (came?.kind === "case") return done({ id, ...came.content });
  const shipped = cases.get(id);
  return shipped === undefined ? refused("not-found") : done(copyOfShipped(shipped));
}

/** What a workshop can be made of where no casebook is open: the cases of its pack and those that ship, none of them read. `at` is the moment. */
export function shelfOfPack({ cases }: Library, items: readonly SharedItem[], at: string): CaseSummary[] {
  const came = items.flatMap((item) =>
    item.kind === "case" ? [caseOf(ownFromShared(item.id, item.content, "", at))] : [],
  );
  const known = new Set(came.map(({ id }) => id));
  const shipped = [...cases.values()].filter(({ id }) => !known.has(id));
  return [...came, ...shipped].map((read) => summariseCase(read, unread));
}
