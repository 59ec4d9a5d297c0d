import { join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import type { EventKind } from "../../core/events.ts";
import { saysSame } from "../../core/merge/canonical.ts";
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

  function isTold(notice: Notice): boolean {
    return casebook.notices.some((one) => saysSame(one, notice));
  }

  function told(notices: readonly Notice[]): void {
    const unheard = notices.filter((notice) => !isTold(notice));
    if (unheard.length === 0) return;
    casebook.notices.push(...unheard);
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

  function tellOf(kind: SingleName): void {
    const news = newsOf[kind];
    if (news !== null) parts.announce({ kind: news });
  }

  async function lookAtRoot(name: string, isStill: boolean): Promise<Look> {
    const kind = single(name);
    if (kind !== undefined) return casebook[kind].look(isStill);
    if (casebook.roots.some((file) => file.name === name)) return { state: "nothing" };
    const before = singles.map((kind) => casebook[kind].revision);
    const notice = await mergeRootCopy(disk, folder, casebook.roots, name);
    for (const kind of singles.filter((one, place) => casebook[one].revision !== before[place])) tellOf(kind);
    if (notice === null) return { state: "nothing" };
    if (!isStill) return { state: "again" };
    return isTold(notice) ? { state: "nothing" } : { state: "changed", id: "", revision: null, notices: [notice] };
  }

  const root: Watched = {
    folder,
    watches: isDocumentName,
    look: lookAtRoot,
    names: async () => (await disk.list(folder)).filter(isDocumentName),
    tell(name, { notices }) {
      const kind = single(name);
      if (kind !== undefined) tellOf(kind);
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
    documents("rounds", "circle", casebook.rounds),
    documents("sessions", "sessions", casebook.sessions),
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
