import type { Block } from "./block.ts";

/** The agenda with one block at another place, counted from 0. A place beyond the ends is the nearest end. */
export function withBlockAt(blocks: readonly Block[], id: string, to: number): Block[] {
  const moved = blocks.filter((block) => block.id === id);
  const others = blocks.filter((block) => block.id !== id);
  const place = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, place), ...moved, ...others.slice(place)];
}

/** Where the blocks of another case go, counted from 0: before the writing and the close that stand at the end. */
export function placeOfCase(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(({ kind }) => kind !== "write" && kind !== "close");
  return last + 1;
}

/** The agenda with blocks put in at a place, counted from 0. */
export function withBlocksIn(blocks: readonly Block[], place: number, added: readonly Block[]): Block[] {
  return [...blocks.slice(0, place), ...added, ...blocks.slice(place)];
}

/** The agenda with new values in one block. */
export function withBlockChanged(blocks: readonly Block[], id: string, change: Partial<Omit<Block, "id">>): Block[] {
  return blocks.map((block) => (block.id === id ? { ...block, ...change } : block));
}

/**
 * The blocks that go with one when its case is chosen anew: those that stand next to it, without a gap, about the same case or about
 * none as it is. A case is read, voted and revealed in a row, and is changed as one.
 */
export function sameCaseAround(blocks: readonly Block[], id: string, isAboutCase: (block: Block) => boolean): string[] {
  const at = blocks.findIndex((block) => block.id === id);
  const caseId = blocks[at]?.caseId;
  const goesWith = (block: Block | undefined) => block !== undefined && isAboutCase(block) && block.caseId === caseId;
  if (!goesWith(blocks[at])) return [];
  let first = at;
  while (goesWith(blocks[first - 1])) first -= 1;
  let last = at;
  while (goesWith(blocks[last + 1])) last += 1;
  return blocks.slice(first, last + 1).map((block) => block.id);
}

/** The agenda with another case in some blocks. */
export function withCaseIn(blocks: readonly Block[], ids: readonly string[], caseId: string): Block[] {
  return blocks.map((block) => (ids.includes(block.id) ? { ...block, caseId } : block));
}
