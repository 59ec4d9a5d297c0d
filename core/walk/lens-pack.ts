import { bytesOf, cleanLine } from "../clean-text.ts";
import type { Fault } from "../fault.ts";
import { itemId } from "../text.ts";
import { z } from "../zod.ts";
import type { WalkPlan } from "./lens.ts";
import type { OwnLenses } from "./own-lenses.ts";
import { packFaults, packProblem, placeIn } from "./pack-faults.ts";
import { wholeWalk } from "./whole-walk.ts";

/** More than any honest pack holds; a larger one is not even parsed. In bytes. */
export const packCap = 1024 * 1024;

/** A pack is nested this deep, and never deeper. */
const depthCap = 8;

const packName = "casebook-lens-pack";
/** Since version 2 a question says whether the quick walk asks it; in version 1 it said nothing, and nothing changes. */
const packVersions = [1, 2] as const;
const packVersion = 2;

/** A stranger's line: cleaned, then measured. */
function shown(least: number, most: number) {
  return z
    .string()
    .max(4 * most, `is longer than ${most} characters`)
    .transform(cleanLine)
    .pipe(z.string().min(least, "is empty").max(most, `is longer than ${most} characters`));
}

const off = z.literal(true).optional();
const packId = z.string().refine((id) => itemId.safeParse(id).success, "is not small letters, digits and hyphens");
const packQuestionSchema = z.strictObject({
  id: packId,
  off,
  quick: z.boolean().optional(),
  ask: shown(1, 300),
  example: shown(0, 600),
  tension: shown(0, 300),
});
const packLensSchema = z.strictObject({
  id: packId,
  off,
  title: shown(1, 300),
  concern: shown(0, 300),
  questions: z.array(packQuestionSchema).max(200),
});

/** A lens pack: the lenses as their owner sees them, in one document to hand on. */
const packSchema = z.strictObject({
  format: z.literal(packName),
  version: z.literal(packVersions),
  lenses: z.array(packLensSchema).max(100),
  stops: z.array(z.strictObject({ id: packId, help: shown(1, 300) })).max(50),
});

export type LensPack = z.infer<typeof packSchema>;

/** A pack, or everything that is wrong with it. */
export type PackReading =
  | { readonly ok: true; readonly pack: LensPack }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const file = "lens pack";

function fault(field: string, problem: string): PackReading {
  return { ok: false, faults: [{ file, field, problem }] };
}

/** Without recursion: depth is what a stranger would use against it. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthCap) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null; // The engine's message quotes the stranger's text.
  }
}

function headOf(value: unknown): { format?: unknown; version?: unknown } {
  return typeof value === "object" && value !== null ? value : {};
}

/** The faults of ids that stand twice: an answer would not know which question it answers. */
function twice(pack: LensPack): Fault[] {
  const lenses = pack.lenses.map(({ id }, place) => ({ id, path: ["lenses", place, "id"] }));
  const stops = pack.stops.map(({ id }, place) => ({ id, path: ["stops", place, "id"] }));
  const questions = pack.lenses.flatMap((lens, outer) =>
    lens.questions.map(({ id }, place) => ({ id, path: ["lenses", outer, "questions", place, "id"] })),
  );
  return [lenses, stops, questions].flatMap((places) => {
    const seen = new Set<string>();
    return places
      .filter(({ id }) => seen.size === seen.add(id).size)
      .map(({ id, path }) => ({ file, field: placeIn(pack, path), problem: `“${id}” stands twice` }));
  });
}

/**
 * Reads a pack from anybody. Refuses more than a megabyte before parsing, deep nesting, unknown fields, ids that stand twice
 * and a newer version; its text comes out without control characters and bidirectional tricks.
 */
export function readPack(text: string): PackReading {
  if (bytesOf(text) > packCap) return fault("whole file", "is larger than a megabyte");
  const read = parsed(text);
  if (read === null) return fault("whole file", "is no lens pack, or was damaged on its way");
  if (isTooDeep(read.value)) return fault("whole file", "is nested too deep");
  const { format, version } = headOf(read.value);
  if (format !== packName) return fault("format", `is not “${packName}”, so this is no lens pack`);
  if (typeof version === "number" && version > packVersion)
    return fault("whole file", "was made by a newer Casebook, and only that can read it");
  const checked = packSchema.safeParse(read.value, { error: packProblem });
  if (!checked.success) return { ok: false, faults: packFaults(file, checked.error, read.value) };
  const faults = twice(checked.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack: checked.data };
}

/** The walk as its owner sees it, as the text of a pack. What has no words yet is left out. */
export function writePack(shipped: WalkPlan, own: OwnLenses): string {
  const { lenses, stops } = wholeWalk(shipped, own);
  const pack: LensPack = {
    format: packName,
    version: packVersion,
    lenses: lenses
      .filter(({ lens }) => lens.title.trim() !== "")
      .map(({ lens: { id, title, concern }, isOff, questions }) => ({
        id,
        ...(isOff && { off: true as const }),
        title,
        concern,
        questions: questions
          .filter(({ question }) => question.ask.trim() !== "")
          .map(({ question, isOff: isQuestionOff }) => ({
            id: question.id,
            ...(isQuestionOff && { off: true as const }),
            quick: question.quick !== undefined,
            ask: question.ask,
            example: question.example,
            tension: question.tension,
          })),
      })),
    stops: stops.map(({ stop: { id, help } }) => ({ id, help })),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}
