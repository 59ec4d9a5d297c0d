import type { Block } from "../plan/block.ts";
import { pagesOf } from "../room/pages-of.ts";
import type { RoomSource } from "../room/room.ts";
import type { SessionCase } from "../session.ts";
import type { Run } from "./run.ts";

/** A step of a reveal: one page of one part of what was sealed. `lens` is the id of a lens, else empty. */
export interface RevealStep {
  readonly part: "sealed" | "did" | "happened" | "lens" | "differ" | "sources";
  readonly lens: string;
  readonly text: string;
  readonly sources: readonly RoomSource[];
}

/** How many sources stand on one page of the wall. */
const sourcesOnPage = 3;

function textSteps(part: RevealStep["part"], text: string, lens = ""): RevealStep[] {
  return pagesOf(text).map((page) => ({ part, lens, text: page, sources: [] }));
}

/** The steps in which a case is revealed: first nothing, then what they did, what happened, the lenses, where people differ, the sources. */
export function revealSteps({ did, happened, through, differ, sources }: SessionCase): RevealStep[] {
  const shown = sources.map(({ publisher, title, date, url }) => ({ publisher, title, date, url }));
  const pages = Math.ceil(shown.length / sourcesOnPage);
  return [
    { part: "sealed", lens: "", text: "", sources: [] },
    ...textSteps("did", did),
    ...textSteps("happened", happened),
    ...through.flatMap(({ lens, text }) => textSteps("lens", text, lens)),
    ...textSteps("differ", differ),
    ...Array.from({ length: pages }, (_, page): RevealStep => {
      const sources = shown.slice(page * sourcesOnPage, (page + 1) * sourcesOnPage);
      return { part: "sources", lens: "", text: "", sources };
    }),
  ];
}

/** On how many pages of a reveal everything is still sealed: those of the trainer's own words, else the seal alone. */
function sealedPages({ text }: Block): number {
  return Math.max(1, pagesOf(text).length);
}

/** Whether the outcome of a case was shown before a block: the room is past a block that reveals it, and saw more than the seal. */
export function isRevealedBefore(run: Run, block: Block): boolean {
  const place = run.blocks.findIndex((one) => one.block.id === block.id);
  return run.blocks
    .slice(0, place)
    .some(
      (one) => one.block.kind === "reveal" && one.block.caseId === block.caseId && one.page >= sealedPages(one.block),
    );
}
