import type { AppCommandId } from "./app-commands.ts";
import type { Hindrance, Notice } from "./casebook.ts";
import type { CaseUnder } from "./code/cases-under.ts";
import type { Article } from "./code/house-code.ts";
import type { Starter } from "./code/starters.ts";
import type { Amendable } from "./dilemma/amendment.ts";
import type { Attachment } from "./dilemma/attachment.ts";
import type { Choice } from "./dilemma/decision.ts";
import type { Change, Dilemma } from "./dilemma/dilemma.ts";
import type { LookBack } from "./dilemma/review.ts";
import type { Summary } from "./dilemma/summary.ts";
import type { Retagged, Tagging, TagsTakenBack } from "./dilemma/tagging.ts";
import type { SavedView } from "./dilemma/views.ts";
import type { DraftFields } from "./drafts.ts";
import type { Fault } from "./fault.ts";
import type { Insights } from "./insights/insights.ts";
import type { Collection, Commitment } from "./library/reading.ts";
import type { CaseSummary, CaseView } from "./library/shelf.ts";
import type { Outcome } from "./outcome.ts";
import type { Likeness } from "./search/looks-like.ts";
import type { Found } from "./search/quick-find.ts";
import type { Settings, SettingsChange } from "./settings.ts";
import type { KnownExcuse } from "./walk/excuse.ts";
import type { WalkPlan } from "./walk/lens.ts";
import type { OwnLenses } from "./walk/own-lenses.ts";
import type { PackPreview } from "./walk/pack-preview.ts";

/** A dilemma as it stands on the disk. `revision` counts its saves and is handed back with the next change. */
export interface Entry {
  readonly dilemma: Dilemma;
  readonly revision: number;
  readonly savedAt: string;
  /** Why it can only be read: what hinders the whole casebook, or that a newer Casebook wrote this one. Null when it can be written. */
  readonly readOnly: Hindrance | "newer-dilemma" | null;
}

/** A deleted dilemma, and the day it was deleted. It stays for 30 days at least. */
export interface Binned {
  readonly id: string;
  readonly title: string;
  readonly deletedOn: string;
}

/** The owner's changes over the shipped lenses as they stand on the disk, and what they change. */
export interface KeptLenses {
  readonly own: OwnLenses;
  /** Counts the saves; 0 before the first. */
  readonly revision: number;
  /** Null before the first save. */
  readonly savedAt: string | null;
  /** The stop signs and lenses as they ship. */
  readonly shipped: WalkPlan;
}

/** The house code as it stands on the disk. */
export interface KeptCode {
  /** In the order of their numbers, withdrawn ones among them. */
  readonly articles: readonly Article[];
  /** The dilemmas that cite an article. */
  readonly casesUnder: readonly CaseUnder[];
}

/** What taking in a lens pack would do, or everything that is wrong with it. */
export type PackJudgement =
  | { readonly kind: "fine"; readonly preview: PackPreview }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/** What the page "About" shows. `place` is for reading only; no request takes it back. */
export interface About {
  readonly version: string;
  readonly shell: "electron" | "loopback";
  readonly casebook: string;
  readonly place: string;
  readonly blockedRequests: number;
  readonly hasSample: boolean;
}

/**
 * Everything the window may ask. One channel each, named like the method. Each takes one plain value and answers with an
 * outcome; a rejected promise is a bug. What is acknowledged is on the disk. No method takes a path.
 */
export interface CasebookApi {
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
  readAttachment(input: {
    id: string;
    attachmentId: string;
  }): Promise<Outcome<{ attachment: Attachment; bytes: string }>>;
  /** Takes an attachment away from an open dilemma. */
  removeAttachment(input: { id: string; attachmentId: string }): Promise<Outcome<Entry>>;
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
  adoptArticle(input: {
    text: string;
    from: { dilemmaId: string; reviewId: string } | null;
  }): Promise<Outcome<KeptCode>>;
  /** Other words for an article from now on. `wordings` counts those that were seen. Brings a withdrawn one into force again. */
  rewordArticle(input: { articleId: string; wordings: number; text: string }): Promise<Outcome<KeptCode>>;
  /** Takes an article out of force. Its number and its words stay. */
  withdrawArticle(input: { articleId: string }): Promise<Outcome<KeptCode>>;

  /** What was typed into a form that is not handed in yet; empty when nothing was. */
  readDraft(input: { key: string }): Promise<Outcome<DraftFields>>;
  /** Keeps what was typed into some fields of a form. The others stay as they were kept. */
  keepDraft(input: { key: string; fields: DraftFields }): Promise<Outcome<null>>;
  dropDraft(input: { key: string }): Promise<Outcome<null>>;

  /** The stop signs and lenses of the walk in order, with the owner's changes over them. */
  readWalkPlan(input: Record<string, never>): Promise<Outcome<WalkPlan>>;
  /** The excuses one hears, each with the question that answers it. */
  listExcuses(input: Record<string, never>): Promise<Outcome<readonly KnownExcuse[]>>;
  readOwnLenses(input: Record<string, never>): Promise<Outcome<KeptLenses>>;
  /** Puts the owner's changes in the place of the present ones. Refused with `changed-elsewhere` unless a given `revision` is the present one. */
  changeOwnLenses(input: { revision?: number | undefined; own: OwnLenses }): Promise<Outcome<KeptLenses>>;
  /** The lenses as the owner sees them, as the text of a lens pack, and a name for its file. */
  exportLensPack(input: Record<string, never>): Promise<Outcome<{ name: string; text: string }>>;
  /** What taking in a pack would do. Nothing is changed. */
  previewLensPack(input: { text: string }): Promise<Outcome<PackJudgement>>;
  /** Takes a pack in. One with faults is refused with `bad-input`. */
  importLensPack(input: { text: string }): Promise<Outcome<KeptLenses>>;
  listCases(input: Record<string, never>): Promise<Outcome<CaseSummary[]>>;
  /** A case, with its outcome only when the seal is open. */
  readCase(input: { id: string }): Promise<Outcome<CaseView>>;
  /** Commits a choice; the answer holds the outcome. */
  commitChoice(input: { id: string; commitment: Commitment }): Promise<Outcome<CaseView>>;
  /** Opens the seal without a choice, which is remembered. */
  breakSeal(input: { id: string }): Promise<Outcome<CaseView>>;
  /** Puts a bookmark into a case, or takes it out. */
  bookmarkCase(input: { id: string; isIn: boolean }): Promise<Outcome<CaseView>>;
  /** What stands beside a case in its reader's words, in the place of what stood there. Refused with `changed-elsewhere` unless a given `revision` is the present one of the note. */
  noteCase(input: { id: string; revision?: number | undefined; note: string }): Promise<Outcome<CaseView>>;
  listCollections(input: Record<string, never>): Promise<Outcome<Collection[]>>;
  startCollection(input: { name: string; cases: string[] }): Promise<Outcome<Collection[]>>;
  renameCollection(input: { id: string; name: string }): Promise<Outcome<Collection[]>>;
  collectCase(input: { id: string; caseId: string; isIn: boolean }): Promise<Outcome<Collection[]>>;
  /** Takes a collection apart. Its cases stay in the library. */
  dropCollection(input: { id: string }): Promise<Outcome<Collection[]>>;
  /** Finds cases and dilemmas by anything written in them, best first, 100 at most. What is sealed is never shown. */
  find(input: { text: string }): Promise<Outcome<Found[]>>;
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
  listCollections: true,
  startCollection: true,
  renameCollection: true,
  collectCase: true,
  dropCollection: true,
  find: true,
  looksLike: true,
  addSample: true,
  removeSample: true,
} satisfies Record<Channel, true>) as readonly Channel[];

/** What the app may tell the window of: that something changed. The window asks again. */
export const eventKinds = ["dilemmas", "library", "settings", "notices", "views", "lenses", "code"] as const;

export type EventKind = (typeof eventKinds)[number];

/**
 * News of a change. `id` names the one document that changed; without it, it may be any. `revision` is what it has become: a
 * window that holds it already, having saved it, need not ask.
 */
export interface CasebookEvent {
  readonly kind: EventKind;
  readonly id?: string;
  readonly revision?: number;
}

/** The only thing a shell puts into the window: a way to ask, a way to hear that something changed, and its menu. */
export interface Bridge {
  ask(channel: Channel, input: unknown): Promise<unknown>;
  /** Hears every event until the returned function is called. */
  hear(listener: (event: CasebookEvent) => void): () => void;
  /** Hears what is chosen in the shell's own menu, where it has one, until the returned function is called. */
  hearCommand?(listener: (id: AppCommandId) => void): () => void;
}
