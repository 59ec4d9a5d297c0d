import { publicKey, sha256 } from "../circle/file/shared-text.ts";
import type { Format } from "../document.ts";
import { categories, sharedKinds } from "../library/case.ts";
import { ownCaseParts } from "../library/own-case.ts";
import { day, documentId, instant, itemId, line } from "../text.ts";
import { z } from "../zod.ts";
import { blockSchema } from "./plan/block.ts";
import { runSchema } from "./run/run.ts";

/** A time of day, as `14:05`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How long a session may be planned for, in minutes. */
export const sessionMinutes = { least: 5, most: 720 } as const;

/** How often one session is held at most. */
export const runsAtMost = 200;

/** The most blocks an agenda holds. */
export const blocksAtMost = 60;

/** The session's own copy of a case, as it was when it was taken into it. */
export const sessionCaseSchema = z.object({ id: itemId, kind: z.enum(sharedKinds), ...ownCaseParts });

/** The parts of a session that are planned. */
export const planParts = {
  title: line.min(1),
  theme: z.enum(categories).nullable(),
  /** The day it is planned for, where there is one. */
  on: day.nullable(),
  start: timeOfDay,
  /** The minutes there are; the blocks may add up to more, which is shown. */
  length: z.int().min(sessionMinutes.least).max(sessionMinutes.most),
  /** Whether names are kept: of who was there, and of who promised what. */
  names: z.boolean(),
  blocks: z.array(blockSchema).max(blocksAtMost),
};

const sessionSchema = z.object({
  id: documentId,
  createdAt: instant,
  ...planParts,
  names: planParts.names.default(false),
  cases: z.array(sessionCaseSchema).max(60).default([]),
  runs: z.array(runSchema).max(runsAtMost).default([]),
  /** The item of a case file it came in, and whose; null for one that was made here. */
  from: z.object({ by: line, key: publicKey.nullable(), hash: sha256 }).nullable().default(null),
});

/** New values for some parts of a plan; one that is left out stays. */
export const planChangeSchema = z.strictObject(planParts).partial();

export type Session = z.infer<typeof sessionSchema>;
export type SessionCase = z.infer<typeof sessionCaseSchema>;
export type Plan = Pick<Session, keyof typeof planParts>;
export type PlanChange = z.infer<typeof planChangeSchema>;

/** The file `sessions/<id>.json`: a workshop with its own copies of the cases, and each time it was run. */
export const sessionFormat: Format<Session> = {
  name: "casebook-session",
  version: 1,
  schema: sessionSchema,
  migrations: [],
};
