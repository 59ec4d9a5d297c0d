import { changedPaths } from "./changed-paths.ts";
import { noLineage, passedOn } from "./lineage.ts";
import type { Unwritten } from "./merge-versions.ts";
import type { Version } from "./version.ts";

/** A content that stood for so many milliseconds may have been carried to another machine. */
const restMs = 60_000;

/** The version that a content saved at a moment becomes after the present one, which is null for the first. */
export function nextVersion<Content>(
  present: Version<Content> | null,
  content: Content,
  at: string,
): Unwritten<Content> {
  if (present === null) return { content, revision: 1, savedAt: at, lineage: noLineage };
  const revision = present.revision + 1;
  const rested = Math.abs(Date.parse(at) - Date.parse(present.savedAt)) >= restMs;
  const passed = { revision: present.revision, mark: present.mark, rested };
  const lineage = passedOn(present.lineage, passed, revision, changedPaths(present.content, content));
  return { content, revision, savedAt: at, lineage };
}
