import type { Channel, Input } from "./api.ts";
import { backupSourceSchema } from "./backup/backup-api.ts";
import { circleInputs } from "./circle/circle-inputs.ts";
import { amendable } from "./dilemma/amendment.ts";
import { attachmentCap, attachmentSchema } from "./dilemma/attachment.ts";
import { choiceSchema } from "./dilemma/decision.ts";
import { changeSchema } from "./dilemma/dilemma.ts";
import { lookBackSchema } from "./dilemma/review.ts";
import { retaggedSchema } from "./dilemma/tagging.ts";
import { savedViewSchema } from "./dilemma/views.ts";
import { draftFields, draftKey } from "./drafts.ts";
import { casePackSchema } from "./library/case-pack.ts";
import { ownCaseChangeSchema, packName } from "./library/own-case.ts";
import { commitmentSchema } from "./library/reading.ts";
import { conflictId, ways } from "./merge/conflict.ts";
import { settingsChangeSchema } from "./settings.ts";
import { day, documentId, itemId, line, prose } from "./text.ts";
import { packCap } from "./walk/lens-pack.ts";
import { ownLensesSchema } from "./walk/own-lenses.ts";
import { workshopInputs } from "./workshop/workshop-inputs.ts";
import { z } from "./zod.ts";

const nothing = z.strictObject({});
const byId = z.strictObject({ id: documentId });
/** The length in base64 of the largest attachment. */
const base64Cap = Math.ceil(attachmentCap / 3) * 4;
const attachmentId = attachmentSchema.shape.id;
const packText = z.strictObject({ text: z.string().max(packCap) });
const settling = z.strictObject({ id: conflictId, way: z.enum(ways), seen: z.json() });
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
  snoozeReview: z.strictObject({ id: documentId, until: day }),
  supersedeDilemma: z.strictObject({ id: documentId, by: documentId }),
  addFollowUp: z.strictObject({ id: documentId, who: line, what: prose, by: day.nullable() }),
  addPromise: z.strictObject({ id: documentId, to: line, what: prose, by: day.nullable() }),
  markFollowUp: z.strictObject({ id: documentId, followUpId: itemId, doneOn: day.nullable() }),
  markPromise: z.strictObject({ id: documentId, promiseId: itemId, kept: z.enum(["open", "kept", "not-kept"]) }),
  readDilemmaOn: z.strictObject({ id: documentId, day }),
  tagDilemmas: z.strictObject({
    ids: z.array(documentId).max(10_000),
    add: z.array(line.min(1)).max(20),
    remove: z.array(line).max(20),
  }),
  takeBackTags: z.strictObject({ retagged: z.array(retaggedSchema).max(10_000) }),
  addAttachment: z.strictObject({ id: documentId, name: line.min(1), bytes: z.base64().max(base64Cap) }),
  readAttachment: z.strictObject({ id: documentId, attachmentId }),
  removeAttachment: z.strictObject({ id: documentId, attachmentId }),
  listViews: nothing,
  saveView: savedViewSchema,
  dropView: z.strictObject({ name: line }),
  readInsights: z.strictObject({ tag: line.nullable() }),
  readHouseCode: nothing,
  listStarters: nothing,
  adoptArticle: z.strictObject({
    text: prose,
    from: z.strictObject({ dilemmaId: documentId, reviewId: itemId }).nullable(),
  }),
  rewordArticle: z.strictObject({ articleId: itemId, wordings: z.int().min(1), text: prose }),
  withdrawArticle: z.strictObject({ articleId: itemId }),
  readDraft: z.strictObject({ key: draftKey }),
  keepDraft: z.strictObject({ key: draftKey, fields: draftFields }),
  dropDraft: z.strictObject({ key: draftKey }),
  readWalkPlan: nothing,
  listExcuses: nothing,
  readOwnLenses: nothing,
  changeOwnLenses: z.strictObject({ revision: z.int().min(0).optional(), own: ownLensesSchema }),
  exportLensPack: nothing,
  previewLensPack: packText,
  importLensPack: packText,
  listCases: nothing,
  readCase: byCase,
  commitChoice: z.strictObject({ id: itemId, commitment: commitmentSchema }),
  breakSeal: byCase,
  bookmarkCase: z.strictObject({ id: itemId, isIn: z.boolean() }),
  noteCase: z.strictObject({ id: itemId, revision: z.int().min(0).optional(), note: prose }),
  listOwnCases: nothing,
  makeCase: z.strictObject({ dilemmaId: documentId }),
  readOwnCase: byCase,
  editOwnCase: z.strictObject({ id: itemId, revision: z.int().min(1), change: ownCaseChangeSchema }),
  binOwnCase: byCase,
  restoreCases: z.strictObject({ ids: z.array(itemId).max(1_000) }),
  previewCasePack: casePackSchema,
  takeInCasePack: casePackSchema,
  takeBackCasePack: z.strictObject({ step: documentId }),
  removeCasePack: z.strictObject({ pack: packName }),
  listCollections: nothing,
  startCollection: z.strictObject({ name: line, cases: z.array(itemId).max(1_000) }),
  renameCollection: z.strictObject({ id: itemId, name: line }),
  collectCase: z.strictObject({ id: itemId, caseId: itemId, isIn: z.boolean() }),
  dropCollection: byCase,
  looksLike: byId,
  find: z.strictObject({ text: z.string().max(1000), box: itemId.optional() }),
  ...circleInputs,
  ...workshopInputs,
  listConflicts: nothing,
  settleConflict: settling,
  reopenConflict: settling,
  lookAround: nothing,
  addSample: nothing,
  removeSample: nothing,
  listBackups: nothing,
  backUpNow: nothing,
  saveEverything: nothing,
  chooseBackup: nothing,
  previewBackup: z.strictObject({ from: backupSourceSchema }),
  bringBack: z.strictObject({ from: backupSourceSchema }),
  readJob: byId,
  cancelJob: byId,
} satisfies { [Name in Channel]: z.ZodType<Input<Name>> };
