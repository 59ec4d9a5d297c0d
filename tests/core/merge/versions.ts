import { createHash } from "node:crypto";
import { changedPaths } from "../../../core/merge/changed-paths.ts";
import { noLineage, passedOn } from "../../../core/merge/lineage.ts";
import type { Merging } from "../../../core/merge/merge-versions.ts";
import type { Version } from "../../../core/merge/version.ts";

function markOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);
}

/** A version as it stands when it is written for the first time. */
export function firstVersion<Content>(content: Content, savedAt: string, revision = 1): Version<Content> {
  return { content, revision, savedAt, lineage: noLineage, mark: markOf(content) };
}

/** The version after one more save. */
export function nextVersion<Content>(version: Version<Content>, content: Content, savedAt: string): Version<Content> {
  const { revision, mark } = version;
  const changed = changedPaths(version.content, content);
  const lineage = passedOn(version.lineage, { revision, mark, rested: true }, revision + 1, changed);
  return { content, revision: revision + 1, savedAt, lineage, mark: markOf(content) };
}

/** What was merged, as it stands when it is written. */
export function writtenVersion<Content>({ merged }: Pick<Merging<Content>, "merged">): Version<Content> {
  return { ...merged, mark: markOf(merged.content) };
}

/** Every text in a value that a person may have written, but for the days that settle themselves. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "doneOn" ? [] : textsIn(part)));
}
