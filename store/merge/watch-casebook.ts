import { join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import type { EventKind } from "../../core/events.ts";
import { isDocumentName } from "../documents/document-names.ts";
import type { Parts } from "../parts.ts";
import type { SingleName } from "../single-files.ts";
import type { Look } from "./look.ts";
import { newsOf } from "./merged-document.ts";
import { mergeRootCopy } from "./root-copies.ts";
import { type Watched, Watching } from "./watching.ts";

/** How often at most everything is looked at, in milliseconds. */
const lookAroundMs = 10_000;

/**
 * Watches a casebook for what other machines write in it, takes that in and tells the window. Answers with how to look at
 * everything. A casebook that cannot be written is left as it was opened.
 */
export function watchCasebook(parts: Parts): () => Promise<void> {
  const { casebook, disk } = parts;
  if (!casebook.writable) return async () => undefined;
  const { folder } = casebook;

  function told(notices: readonly Notice[]): void {
    if (notices.length === 0) return;
    casebook.notices.push(...notices);
    parts.announce({ kind: "notices" });
  }

  function documents(
    place: string,
    kind: EventKind,
    held: Pick<Parts["casebook"]["journal"], "look" | "names">,
  ): Watched {
    return {
      folder: join(folder, place),
      watches: isDocumentName,
      look: (name, isStill) => held.look(name, isStill),
      names: () => held.names(),
      tell(_, { id, revision, notices }) {
        parts.announce({ kind, id, ...(revision !== null && { revision }) });
        told(notices);
      },
    };
  }

  const singles = Object.keys(newsOf) as SingleName[];
  const single = (name: string) => singles.find((kind) => `${kind}.json` === name);

  async function lookAtRoot(name: string, isStill: boolean): Promise<Look> {
    const kind = single(name);
    if (kind !== undefined) return casebook[kind].look(isStill);
    if (casebook.roots.some((file) => file.name === name)) return { state: "nothing" };
    const notice = await mergeRootCopy(disk, folder, casebook.roots, name);
    if (notice === null) return { state: "nothing" };
    if (!isStill) return { state: "again" };
    const isTold = casebook.notices.some((one) => one.kind === notice.kind && one.name === notice.name);
    return isTold ? { state: "nothing" } : { state: "changed", id: "", revision: null, notices: [notice] };
  }

  const root: Watched = {
    folder,
    watches: isDocumentName,
    look: lookAtRoot,
    names: async () => (await disk.list(folder)).filter(isDocumentName),
    tell(name, { notices }) {
      const kind = single(name);
      const news = kind === undefined ? null : newsOf[kind];
      if (news !== null) parts.announce({ kind: news });
      told(notices);
    },
  };

  const conflicts: Watched = {
    folder: join(folder, "conflicts"),
    watches: isDocumentName,
    look: async () => ({ state: "changed", id: "", revision: null, notices: [] }),
    names: async () => (await disk.list(join(folder, "conflicts"))).filter(isDocumentName).slice(0, 1),
    tell: () => parts.announce({ kind: "conflicts" }),
  };

  const watching = new Watching(disk, [
    documents("dilemmas", "dilemmas", casebook.journal),
    documents("cases", "cases", casebook.cases),
    root,
    conflicts,
  ]);
  watching.start();
  casebook.onClose(() => watching.stop());
  let last = 0;
  return async () => {
    const now = performance.now();
    if (last !== 0 && now - last < lookAroundMs) return;
    last = now;
    await watching.lookAround();
  };
}
