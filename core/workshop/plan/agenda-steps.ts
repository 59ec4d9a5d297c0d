import { newBlock } from "./agenda.ts";
import { type Block, type BlockKind, isAboutCase } from "./block.ts";

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
export function sameCaseAround(blocks: readonly Block[], id: string): string[] {
  const at = blocks.findIndex((block) => block.id === id);
  const caseId = blocks[at]?.caseId;
  const goesWith = (block: Block | undefined) =>
    block !== undefined && isAboutCase(block.kind) && block.caseId === caseId;
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

/** A block that was taken out, and where it stood, counted from 0. */
export interface TakenOut {
  readonly block: Block;
  readonly place: number;
}

/** The agenda without some blocks, and those with their places, to be put back. */
export function withoutBlocks(
  blocks: readonly Block[],
  ids: readonly string[],
): { readonly left: Block[]; readonly out: TakenOut[] } {
  const out = blocks.map((block, place) => ({ block, place })).filter(({ block }) => ids.includes(block.id));
  return { left: blocks.filter(({ id }) => !ids.includes(id)), out };
}

/** The agenda with blocks put back where they stood, also after it was changed; one that is there already is not put in twice. */
export function withBlocksBack(blocks: readonly Block[], out: readonly TakenOut[]): Block[] {
  return out
    .filter(({ block }) => !blocks.some(({ id }) => id === block.id))
    .reduce<Block[]>((present, { block, place }) => withBlocksIn(present, place, [block]), [...blocks]);
}

/** How many minutes a block of a kind is given at first. */
const usualMinutes: Readonly<Record<BlockKind, number>> = {
  welcome: 3,
  read: 4,
  vote: 2,
  discuss: 9,
  again: 2,
  reveal: 6,
  write: 4,
  close: 3,
  own: 5,
};

/** A new block for a place of the agenda, counted from 0: one about a case takes that of the nearest before it, else of the next. */
export function blockFor(blocks: readonly Block[], place: number, kind: BlockKind, id: string): Block {
  const near = [...blocks.slice(0, place).reverse(), ...blocks.slice(place)];
  const caseId = near.find((block) => isAboutCase(block.kind) && block.caseId !== null)?.caseId ?? null;
  return newBlock(id, kind, usualMinutes[kind], isAboutCase(kind) ? caseId : null);
}
