import type { Channel, Input } from "./api.ts";
import { amendable } from "./dilemma/amendment.ts";
import { choiceSchema } from "./dilemma/decision.ts";
import { changeSchema } from "./dilemma/dilemma.ts";
import { lookBackSchema } from "./dilemma/review.ts";
import { draftFields, draftKey } from "./drafts.ts";
import { commitmentSchema } from "./library/reading.ts";
import { settingsChangeSchema } from "./settings.ts";
import { documentId, itemId, prose } from "./text.ts";
import { z } from "./zod.ts";

const nothing = z.strictObject({});
const byId = z.strictObject({ id: documentId });
const byCase = z.strictObject({ id: itemId });

/** Asks for one thing, whether or not its id can be one. */
export const anyId = z.strictObject({ id: z.string() });

/** What each channel accepts, and nothing else. A channel without a schema does not compile. */
export const inputs = {
  readAbout: nothing,
  listNotices: nothing,
  readSettings: nothing,
  changeSettings: settingsChangeSchema,
  listDilemmas: nothing,
  readDilemma: byId,
  startDilemma: z.strictObject({ change: changeSchema }),
  editDilemma: z.strictObject({ id: documentId, revision: z.int().min(1), change: changeSchema }),
  decideDilemma: z.strictObject({ id: documentId, choice: choiceSchema }),
  amendDilemma: z.strictObject({ id: documentId, part: z.enum(amendable), text: prose }),
  reviewDilemma: z.strictObject({ id: documentId, lookBack: lookBackSchema }),
  binDilemma: byId,
  listBin: nothing,
  restoreDilemma: byId,
  readDraft: z.strictObject({ key: draftKey }),
  keepDraft: z.strictObject({ key: draftKey, fields: draftFields }),
  dropDraft: z.strictObject({ key: draftKey }),
  readWalkPlan: nothing,
  listCases: nothing,
  readCase: byCase,
  commitChoice: z.strictObject({ id: itemId, commitment: commitmentSchema }),
  breakSeal: byCase,
  find: z.strictObject({ text: z.string().max(1000) }),
  addSample: nothing,
  removeSample: nothing,
} satisfies { [Name in Channel]: z.ZodType<Input<Name>> };
