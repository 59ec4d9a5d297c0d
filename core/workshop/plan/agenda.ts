import type { Block, BlockKind } from "./block.ts";

/** What stands around the cases of a session, in minutes, by how long it is at most. */
const frames = [
  { upTo: 30, welcome: 2, pause: 0, write: 3, close: 3 },
  { upTo: 60, welcome: 4, pause: 0, write: 5, close: 5 },
  { upTo: Number.POSITIVE_INFINITY, welcome: 5, pause: 5, write: 6, close: 5 },
] as const;

/** The minutes that one case takes in a room, from reading to what happened. */
export const minutesOfCase = 23;

/** The most cases whose blocks go into one session. */
export const casesAtMost = 11;

/** A block that says nothing of its own yet. */
export function newBlock(id: string, kind: BlockKind, minutes: number, caseId: string | null): Block {
  return { id, kind, minutes, caseId, title: "", text: "", notes: "" };
}

/** The blocks of one case over `minutes`, 10 at least: what is not read, voted or revealed is for talking. Null stands for a case to be chosen. */
export function blocksOfCase(caseId: string | null, minutes: number, newId: () => string): Block[] {
  const read = Math.round(minutes / 5.5);
  const reveal = Math.round(minutes / 3.8);
  const timed = [
    ["read", read],
    ["vote", 2],
    ["discuss", minutes - read - reveal - 4],
    ["again", 2],
    ["reveal", reveal],
  ] as const;
  return timed.map(([kind, each]) => newBlock(newId(), kind, each, caseId));
}

/** How long a session of so many cases takes, in minutes: half an hour, an hour, an hour and a half, and so on. */
export function lengthFor(cases: number): number {
  return cases < 3 ? 30 * Math.max(1, cases) : 21 + minutesOfCase * cases;
}

/**
 * The agenda of a session of exactly `length` minutes about some cases in their order: a welcome, each case read, voted, talked over,
 * voted again and revealed, a promise to oneself, a close; with three or more there is a break, an `own` block. Without any case the
 * blocks of one stand with the case to be chosen. No block has words yet. `newId` names each.
 */
export function agendaOf(length: number, caseIds: readonly string[], newId: () => string): Block[] {
  const stands = caseIds.length === 0 ? [null] : caseIds;
  const frame = frames.find(({ upTo }) => length <= upTo) ?? frames[2];
  const pause = stands.length > 2 ? frame.pause : 0;
  const forCases = length - frame.welcome - pause - frame.write - frame.close;
  const each = Math.floor(forCases / stands.length);
  const half = Math.ceil(stands.length / 2);
  return [
    newBlock(newId(), "welcome", frame.welcome, null),
    ...stands.flatMap((caseId, place) => [
      ...(pause > 0 && place === half ? [newBlock(newId(), "own", pause, null)] : []),
      ...blocksOfCase(caseId, each, newId),
    ]),
    newBlock(newId(), "write", frame.write + forCases - each * stands.length, null),
    newBlock(newId(), "close", frame.close, null),
  ];
}

/** The agenda with a name for its breaks. */
export function withPauseNamed(blocks: readonly Block[], name: string): Block[] {
  return blocks.map((block) => (block.kind === "own" && block.title === "" ? { ...block, title: name } : block));
}
