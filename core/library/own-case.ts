import { rows } from "../dilemma/dilemma.ts";
import type { Format } from "../document.ts";
import { documentId, instant, itemId, line, prose } from "../text.ts";
import { z } from "../zod.ts";
import { categories, levels, shelfKinds, trades } from "./case.ts";

/** The name of a case pack, by which it is told from others. */
export const packName = line.min(1).max(120);

/** Where a case of the casebook comes from: a dilemma of its owner's, or somebody's pack. */
const originSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("own"), dilemmaId: documentId }),
  z.object({ kind: z.literal("pack"), pack: packName, addedAt: instant }),
]);

const personSchema = z.object({ id: itemId, who: line, row: z.enum(rows), stake: prose });
const optionSchema = z.object({ id: itemId, title: line, text: prose });
const questionSchema = z.object({ id: itemId, text: prose });
const sourceSchema = z.object({ id: itemId, publisher: line, title: line, date: line, url: prose, supports: prose });

/** The parts of an own case that can be written: the fields of a shipped one, any of which may still be empty. */
export const ownCaseParts = {
  title: line,
  hook: line,
  business: line,
  trade: z.enum(trades).nullable(),
  size: z.int().min(0).max(999).nullable(),
  categories: z.array(z.enum(categories)).max(categories.length),
  lenses: z.array(itemId).max(50),
  level: z.enum(levels),
  minutes: z.int().min(0).max(999),
  asked: z.array(questionSchema).max(20),
  asOf: line,
  contentNote: line,
  situation: prose,
  people: z.array(personSchema).max(200),
  question: prose,
  options: z.array(optionSchema).max(50),
  did: prose,
  happened: prose,
  /** What a lens shows, in the order of the paragraphs. */
  through: z.array(z.object({ lens: itemId, text: prose })).max(50),
  differ: prose,
  discuss: z.array(questionSchema).max(50),
  teaching: prose,
  sources: z.array(sourceSchema).max(100),
  related: z.array(z.object({ id: itemId, why: prose })).max(100),
};

/** New values for some parts of an own case; a part that is left out stays as it is. */
export const ownCaseChangeSchema = z.strictObject(ownCaseParts).partial();

/** A case that lives in the casebook. */
const ownCaseSchema = z.object({
  id: itemId,
  createdAt: instant,
  origin: originSchema,
  kind: z.enum(shelfKinds).default("own"),
  title: ownCaseParts.title,
  hook: ownCaseParts.hook.default(""),
  business: ownCaseParts.business.default(""),
  trade: ownCaseParts.trade.default(null),
  size: ownCaseParts.size.default(null),
  categories: ownCaseParts.categories.default([]),
  lenses: ownCaseParts.lenses.default([]),
  level: ownCaseParts.level.default("core"),
  minutes: ownCaseParts.minutes.default(15),
  asked: ownCaseParts.asked.default([]),
  asOf: ownCaseParts.asOf.default(""),
  contentNote: ownCaseParts.contentNote.default(""),
  situation: ownCaseParts.situation.default(""),
  people: ownCaseParts.people.default([]),
  question: ownCaseParts.question.default(""),
  options: ownCaseParts.options.default([]),
  did: ownCaseParts.did.default(""),
  happened: ownCaseParts.happened.default(""),
  through: ownCaseParts.through.default([]),
  differ: ownCaseParts.differ.default(""),
  discuss: ownCaseParts.discuss.default([]),
  teaching: ownCaseParts.teaching.default(""),
  sources: ownCaseParts.sources.default([]),
  related: ownCaseParts.related.default([]),
});

export type Origin = z.infer<typeof originSchema>;
export type OwnCase = z.infer<typeof ownCaseSchema>;
export type OwnCaseChange = z.infer<typeof ownCaseChangeSchema>;
export type OwnCasePart = keyof OwnCaseChange;

/** The file `cases/<id>.json`. Each version written keeps a fixture under `tests/fixtures`. */
export const ownCaseFormat: Format<OwnCase> = {
  name: "casebook-case",
  version: 1,
  schema: ownCaseSchema,
  migrations: [],
};

/** A case from a dilemma, with nothing in it but a title. */
export function newOwnCase(id: string, createdAt: string, dilemmaId: string, title: string): OwnCase {
  return ownCaseSchema.parse({ id, createdAt, origin: { kind: "own", dilemmaId }, title });
}
