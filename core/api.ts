import type { Notice } from "./casebook.ts";
import type { Amendable } from "./dilemma/amendment.ts";
import type { Choice } from "./dilemma/decision.ts";
import type { Change, Dilemma } from "./dilemma/dilemma.ts";
import type { LookBack } from "./dilemma/review.ts";
import type { Summary } from "./dilemma/summary.ts";
import type { DraftFields } from "./drafts.ts";
import type { Commitment } from "./library/reading.ts";
import type { CaseSummary, CaseView } from "./library/shelf.ts";
import type { Outcome } from "./outcome.ts";
import type { Found } from "./search/quick-find.ts";
import type { Settings, SettingsChange } from "./settings.ts";
import type { WalkPlan } from "./walk/lens.ts";

/** A dilemma as it stands on the disk. `revision` counts its saves and is handed back with the next change. */
export interface Entry {
  readonly dilemma: Dilemma;
  readonly revision: number;
  readonly savedAt: string;
  /** Set when a newer Casebook wrote it, or when the casebook was opened to be read only. */
  readonly readOnly: boolean;
}

/** A deleted dilemma, and the day it was deleted. It stays for 30 days at least. */
export interface Binned {
  readonly id: string;
  readonly title: string;
  readonly deletedOn: string;
}

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
  /** Moves a dilemma to the bin, where it stays for 30 days at least. */
  binDilemma(input: { id: string }): Promise<Outcome<null>>;
  listBin(input: Record<string, never>): Promise<Outcome<Binned[]>>;
  /** Takes a dilemma out of the bin as it was. */
  restoreDilemma(input: { id: string }): Promise<Outcome<null>>;

  /** What was typed into a form that is not handed in yet; empty when nothing was. */
  readDraft(input: { key: string }): Promise<Outcome<DraftFields>>;
  keepDraft(input: { key: string; fields: DraftFields }): Promise<Outcome<null>>;
  dropDraft(input: { key: string }): Promise<Outcome<null>>;

  /** The stop signs and lenses of the walk, in order. */
  readWalkPlan(input: Record<string, never>): Promise<Outcome<WalkPlan>>;
  listCases(input: Record<string, never>): Promise<Outcome<CaseSummary[]>>;
  /** A case, with its outcome only when the seal is open. */
  readCase(input: { id: string }): Promise<Outcome<CaseView>>;
  /** Commits a choice; the answer holds the outcome. */
  commitChoice(input: { id: string; commitment: Commitment }): Promise<Outcome<CaseView>>;
  /** Opens the seal without a choice, which is remembered. */
  breakSeal(input: { id: string }): Promise<Outcome<CaseView>>;
  /** Finds cases and dilemmas by title, tags and line, best first, 30 at most. */
  find(input: { text: string }): Promise<Outcome<Found[]>>;

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
  readDraft: true,
  keepDraft: true,
  dropDraft: true,
  readWalkPlan: true,
  listCases: true,
  readCase: true,
  commitChoice: true,
  breakSeal: true,
  find: true,
  addSample: true,
  removeSample: true,
} satisfies Record<Channel, true>) as readonly Channel[];

/** What the app may tell the window: that something changed. The window asks again. */
export const events = ["dilemmas", "library", "settings", "notices"] as const;

export type CasebookEvent = (typeof events)[number];

/** The only thing a shell puts into the window: a way to ask, and a way to hear that something changed. */
export interface Bridge {
  ask(channel: Channel, input: unknown): Promise<unknown>;
  /** Hears every event until the returned function is called. */
  hear(listener: (event: CasebookEvent) => void): () => void;
}
