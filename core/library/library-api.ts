import type { Outcome } from "../outcome.ts";
import type { CasePack, CasePackPreview, PackTaken } from "./case-pack.ts";
import type { KeptCase, OwnShelf } from "./kept-case.ts";
import type { OwnCaseChange } from "./own-case.ts";
import type { Collection, Commitment } from "./reading.ts";
import type { CaseSummary, CaseView } from "./shelf.ts";

/** What the window may ask about cases: part of the contract in `core/api.ts`. */
export interface LibraryApi {
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
  /** The cases that live in the casebook: the owner's own, and the packs. */
  listOwnCases(input: Record<string, never>): Promise<Outcome<OwnShelf>>;
  /** A case made from a dilemma. The one that was made from it before is answered as it stands. */
  makeCase(input: { dilemmaId: string }): Promise<Outcome<KeptCase>>;
  /** A case of the owner's own, whole. One of a pack is not read here. */
  readOwnCase(input: { id: string }): Promise<Outcome<KeptCase>>;
  /** New values for some parts. Refused with `changed-elsewhere` unless `revision` is the present one, and for a pack's. */
  editOwnCase(input: { id: string; revision: number; change: OwnCaseChange }): Promise<Outcome<KeptCase>>;
  /** Moves an own case to the bin, where it stays for 30 days at least. */
  binOwnCase(input: { id: string }): Promise<Outcome<null>>;
  /** Takes cases out of the bin as they were. Stops at the first that is refused. */
  restoreCases(input: { ids: string[] }): Promise<Outcome<null>>;
  /** What taking in a pack of case files would do. Nothing is changed. */
  previewCasePack(input: CasePack): Promise<Outcome<CasePackPreview>>;
  /** Takes in the files of a pack that have no faults. Stops at the first the disk refuses; refused when that is the first of all. */
  takeInCasePack(input: CasePack): Promise<Outcome<PackTaken>>;
  /** Takes back what taking in a pack did: what it added goes to the bin, what it changed is as it was. */
  takeBackCasePack(input: { step: string }): Promise<Outcome<null>>;
  /** Moves every case of a pack to the bin, and says which. */
  removeCasePack(input: { pack: string }): Promise<Outcome<{ ids: string[] }>>;
  listCollections(input: Record<string, never>): Promise<Outcome<Collection[]>>;
  startCollection(input: { name: string; cases: string[] }): Promise<Outcome<Collection[]>>;
  renameCollection(input: { id: string; name: string }): Promise<Outcome<Collection[]>>;
  collectCase(input: { id: string; caseId: string; isIn: boolean }): Promise<Outcome<Collection[]>>;
  /** Takes a collection apart. Its cases stay in the library. */
  dropCollection(input: { id: string }): Promise<Outcome<Collection[]>>;
}
