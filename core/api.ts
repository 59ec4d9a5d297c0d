import type { About } from "./about.ts";
import type { BackupApi } from "./backup/backup-api.ts";
import type { Notice } from "./casebook.ts";
import type { CircleApi } from "./circle/circle-api.ts";
import type { KeptCode } from "./code/kept-code.ts";
import type { Starter } from "./code/starters.ts";
import type { Amendable } from "./dilemma/amendment.ts";
import type { Attachment } from "./dilemma/attachment.ts";
import type { Binned } from "./dilemma/binned.ts";
import type { Choice } from "./dilemma/decision.ts";
import type { Change, Dilemma } from "./dilemma/dilemma.ts";
import type { Entry } from "./dilemma/entry.ts";
import type { LookBack } from "./dilemma/review.ts";
import type { Summary } from "./dilemma/summary.ts";
import type { Retagged, Tagging, TagsTakenBack } from "./dilemma/tagging.ts";
import type { SavedView } from "./dilemma/views.ts";
import type { DraftFields } from "./drafts.ts";
import type { Insights } from "./insights/insights.ts";
import type { LibraryApi } from "./library/library-api.ts";
import type { ConflictsApi } from "./merge/conflicts-api.ts";
import type { Outcome } from "./outcome.ts";
import type { Likeness } from "./search/looks-like.ts";
import type { Found } from "./search/quick-find.ts";
import type { Settings, SettingsChange } from "./settings.ts";
import type { WalkApi } from "./walk/walk-api.ts";
import type { WorkshopApi } from "./workshop/workshop-api.ts";

type OfAttachment = { id: string; attachmentId: string };
type OfReview = { dilemmaId: string; reviewId: string };

/**
 * Everything the window may ask. One channel each, named like the method. Each takes one plain value and answers with an
 * outcome; a rejected promise is a bug. What is acknowledged is on the disk. No method takes a path.
 */
export interface CasebookApi extends LibraryApi, CircleApi, WalkApi, WorkshopApi, ConflictsApi, BackupApi {
  /** Version, shell, place on the disk and the count of blocked requests. */
  readAbout(input: Record<string, never>): Promise<Outcome<About>>;
  /** What the owner should know about files that could not be read as usual. */
  listNotices(input: Record<string, never>): Promise<Outcome<Notice[]>>;
  readSettings(input: Record<string, never>): Promise<Outcome<Settings>>;
  changeSettings(input: SettingsChange): Promise<Outcome<Settings>>;

  /** Every dilemma in short, in no order. */
  listDilemmas(input: Record<string, never>): Promise<Outcome<Summary[]>>;
  readDilemma(input: { id: string }): Promise<Outcome<Entry>>;
  /** A new dilemma. Its title must say something. */
  startDilemma(input: { change: Change }): Promise<Outcome<Entry>>;
  /** New values for some parts. Refused with `changed-elsewhere` unless `revision` is the present one. */
  editDilemma(input: { id: string; revision: number; change: Change }): Promise<Outcome<Entry>>;
  /** Decides and locks. */
  decideDilemma(input: { id: string; choice: Choice }): Promise<Outcome<Entry>>;
  /** Adds a dated thought under a locked part. */
  amendDilemma(input: { id: string; part: Amendable; text: string }): Promise<Outcome<Entry>>;
  /** Adds a review. */
  reviewDilemma(input: { id: string; lookBack: LookBack }): Promise<Outcome<Entry>>;
  /** Puts the next review off until a day. */
  snoozeReview(input: { id: string; until: string }): Promise<Outcome<Entry>>;
  /** Names the later dilemma that stands in the place of this one. Refused for an open one, twice, and in a circle. */
  supersedeDilemma(input: { id: string; by: string }): Promise<Outcome<Entry>>;
  /** One more follow-up or promise, before the decision or after it; what stands there stays. */
  addFollowUp(input: { id: string; who: string; what: string; by: string | null }): Promise<Outcome<Entry>>;
  addPromise(input: { id: string; to: string; what: string; by: string | null }): Promise<Outcome<Entry>>;
  markFollowUp(input: { id: string; followUpId: string; doneOn: string | null }): Promise<Outcome<Entry>>;
  markPromise(input: { id: string; promiseId: string; kept: "open" | "kept" | "not-kept" }): Promise<Outcome<Entry>>;
  /** What a dilemma said at the end of a day. `not-found` for a day before it was written. */
  readDilemmaOn(input: { id: string; day: string }): Promise<Outcome<Dilemma>>;
  /** Adds tags to and takes tags from several dilemmas; stops at the first that cannot be written. Refused when that is the first of all. */
  tagDilemmas(input: { ids: string[]; add: string[]; remove: string[] }): Promise<Outcome<Tagging>>;
  /** Takes back what tagging changed, each dilemma for itself; one that cannot be written keeps no other from its tags. */
  takeBackTags(input: { retagged: Retagged[] }): Promise<Outcome<TagsTakenBack>>;
  /** Keeps a picture or a PDF beside an open dilemma; `bytes` in base64. Its kind is told by its bytes, not by its name. */
  addAttachment(input: { id: string; name: string; bytes: string }): Promise<Outcome<Entry>>;
  /** The bytes of an attachment, in base64. */
  readAttachment(input: OfAttachment): Promise<Outcome<{ attachment: Attachment; bytes: string }>>;
  /** Takes an attachment away from an open dilemma. */
  removeAttachment(input: OfAttachment): Promise<Outcome<Entry>>;
  listViews(input: Record<string, never>): Promise<Outcome<SavedView[]>>;
  /** Keeps a view of the journal under its name, in the place of one with the same name. */
  saveView(input: SavedView): Promise<Outcome<SavedView[]>>;
  dropView(input: { name: string }): Promise<Outcome<SavedView[]>>;
  /** Moves a dilemma to the bin, where it stays for 30 days at least. */
  binDilemma(input: { id: string }): Promise<Outcome<null>>;
  listBin(input: Record<string, never>): Promise<Outcome<Binned[]>>;
  /** Takes a dilemma out of the bin as it was. */
  restoreDilemma(input: { id: string }): Promise<Outcome<null>>;

  /** What the dilemmas with a tag say together, or all of them with null. */
  readInsights(input: { tag: string | null }): Promise<Outcome<Insights>>;

  readHouseCode(input: Record<string, never>): Promise<Outcome<KeptCode>>;
  /** Articles to begin a house code with. */
  listStarters(input: Record<string, never>): Promise<Outcome<readonly Starter[]>>;
  /** A new article, numbered after the last; `from` names the review whose lesson it is. */
  adoptArticle(input: { text: string; from: OfReview | null }): Promise<Outcome<KeptCode>>;
  /** Other words for an article from now on. `wordings` counts those that were seen. Brings a withdrawn one into force again. */
  rewordArticle(input: { articleId: string; wordings: number; text: string }): Promise<Outcome<KeptCode>>;
  /** Takes an article out of force. Its number and its words stay. */
  withdrawArticle(input: { articleId: string }): Promise<Outcome<KeptCode>>;

  /** What was typed into a form that is not handed in yet; empty when nothing was. */
  readDraft(input: { key: string }): Promise<Outcome<DraftFields>>;
  /** Keeps what was typed into some fields of a form. The others stay as they were kept. */
  keepDraft(input: { key: string; fields: DraftFields }): Promise<Outcome<null>>;
  dropDraft(input: { key: string }): Promise<Outcome<null>>;

  /** Finds by anything written, best first, 100 at most; what is sealed is never shown. A find that a newer one of the same `box` overtook is refused with `overtaken`. */
  find(input: { text: string; box?: string | undefined }): Promise<Outcome<Found[]>>;
  /** The cases and earlier dilemmas that look like one, and why, without those it is linked with. */
  looksLike(input: { id: string }): Promise<Outcome<Likeness[]>>;

  /** Adds the sample dilemmas, each marked as one. */
  addSample(input: Record<string, never>): Promise<Outcome<null>>;
  /** Takes every sample dilemma away again. The owner's own stay. */
  removeSample(input: Record<string, never>): Promise<Outcome<null>>;
}

export type Channel = keyof CasebookApi;
export type Input<Name extends Channel> = Parameters<CasebookApi[Name]>[0];
export type Answer<Name extends Channel> = Awaited<ReturnType<CasebookApi[Name]>>;

/** The name of every channel. A method without its channel does not compile, nor a channel without its method. */
export const channels = Object.keys({
  readAbout: true,
  listNotices: true,
  readSettings: true,
  changeSettings: true,
  listDilemmas: true,
  readDilemma: true,
  startDilemma: true,
  editDilemma: true,
  decideDilemma: true,
  amendDilemma: true,
  reviewDilemma: true,
  binDilemma: true,
  listBin: true,
  restoreDilemma: true,
  snoozeReview: true,
  supersedeDilemma: true,
  addFollowUp: true,
  addPromise: true,
  markFollowUp: true,
  markPromise: true,
  readDilemmaOn: true,
  tagDilemmas: true,
  takeBackTags: true,
  addAttachment: true,
  readAttachment: true,
  removeAttachment: true,
  listViews: true,
  saveView: true,
  dropView: true,
  readInsights: true,
  readHouseCode: true,
  listStarters: true,
  adoptArticle: true,
  rewordArticle: true,
  withdrawArticle: true,
  readDraft: true,
  keepDraft: true,
  dropDraft: true,
  readWalkPlan: true,
  listExcuses: true,
  readOwnLenses: true,
  changeOwnLenses: true,
  exportLensPack: true,
  previewLensPack: true,
  importLensPack: true,
  listCases: true,
  readCase: true,
  commitChoice: true,
  breakSeal: true,
  bookmarkCase: true,
  noteCase: true,
  listOwnCases: true,
  makeCase: true,
  readOwnCase: true,
  editOwnCase: true,
  binOwnCase: true,
  restoreCases: true,
  previewCasePack: true,
  takeInCasePack: true,
  takeBackCasePack: true,
  removeCasePack: true,
  listCollections: true,
  startCollection: true,
  renameCollection: true,
  collectCase: true,
  dropCollection: true,
  find: true,
  looksLike: true,
  readCircle: true,
  nameMyself: true,
  keepPeer: true,
  dropPeer: true,
  readRound: true,
  keepRedaction: true,
  sendDilemma: true,
  recordView: true,
  openCaseFile: true,
  takeInCaseFile: true,
  takeBackCaseFile: true,
  keepReply: true,
  sendReply: true,
  sendReplies: true,
  sendSet: true,
  holdMeeting: true,
  tellWhatBecame: true,
  binRound: true,
  restoreRound: true,
  readStart: true,
  unlockPack: true,
  listSessions: true,
  readSession: true,
  startSession: true,
  copySession: true,
  editSession: true,
  shareSession: true,
  binSession: true,
  restoreSession: true,
  beginRun: true,
  moveRun: true,
  writeRun: true,
  seeRun: true,
  dropRun: true,
  readRoom: true,
  listConflicts: true,
  settleConflict: true,
  reopenConflict: true,
  lookAround: true,
  addSample: true,
  removeSample: true,
  listBackups: true,
  backUpNow: true,
  saveEverything: true,
  chooseBackup: true,
  previewBackup: true,
  bringBack: true,
  readJob: true,
  cancelJob: true,
} satisfies Record<Channel, true>) as readonly Channel[];
