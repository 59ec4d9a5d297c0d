import { dayOf } from "../../../core/days.ts";
import { isDue, withOpening } from "../../../core/dilemma/bin-openings.ts";
import type { Refusal } from "../../../core/outcome.ts";

/** Where the disk will fail, once. */
export type Fault = { readonly at: "create" | "rename" | "syncFolder"; readonly code: "EIO" | "ENOSPC" };

/** What came of a request. */
export type Came = "done" | Refusal;

/**
 * A file in memory and on the disk. They differ after a write that the disk took and could not force: it was refused and never
 * happened, until the app is opened anew over what stands there.
 */
export interface ModelFile<Content> {
  shown: Content;
  onDisk: Content;
  isThere: boolean;
}

/** What a dilemma says, in short. */
export interface Said {
  readonly asked: string;
  readonly isDecided: boolean;
  readonly revision: number;
  readonly savedOn: string;
}

export interface ModelDilemma extends ModelFile<Said> {
  readonly title: string;
  place: "journal" | "bin";
  binnedOn: string;
  /** The past days of which a file is kept. */
  readonly days: Set<string>;
}

/** Everything that a casebook should hold, in memory. */
export class Model {
  readonly dilemmas: ModelDilemma[] = [];
  readonly draft: ModelFile<string | null> = { shown: null, onDisk: null, isThere: false };
  readonly views: ModelFile<Readonly<Record<string, string>>> = { shown: {}, onDisk: {}, isThere: false };
  readonly note: ModelFile<string> = { shown: "", onDisk: "", isThere: false };
  readonly code: ModelFile<readonly (readonly string[])[]> = { shown: [], onDisk: [], isThere: false };
  fault: Fault | null = null;
  /** The moment by the clock, in milliseconds. */
  now = Date.parse("2026-11-22T10:00:00.000Z");
  #count = 0;
  #openings: readonly string[] = [];

  get today(): string {
    return dayOf(new Date(this.now));
  }

  /** A number that no text had yet. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** Takes the steps of a write until one fails, and says which. */
  #failing(steps: readonly Fault["at"][]): Fault | null {
    const { fault } = this;
    if (fault === null || !steps.includes(fault.at)) return null;
    this.fault = null;
    return fault;
  }

  /** A write of a file: what it comes to, and what it leaves in memory and on the disk. */
  write<Content>(file: ModelFile<Content>, next: Content): Came {
    const fault = this.#failing(["create", "rename", "syncFolder"]);
    if (fault?.at === "syncFolder" && file.isThere) file.onDisk = next;
    if (fault !== null) return fault.code === "ENOSPC" ? "disk-full" : "disk-failed";
    file.onDisk = next;
    file.shown = next;
    file.isThere = true;
    return "done";
  }

  /** The past day is kept before a dilemma is changed on another one; a fault of that is passed over. */
  keepDay({ shown, days }: ModelDilemma): void {
    if (shown.savedOn === this.today || days.has(shown.savedOn)) return;
    const fault = this.#failing(["create", "rename", "syncFolder"]);
    if (fault === null || fault.at === "syncFolder") days.add(shown.savedOn);
  }

  /** A move between journal and bin. That its folders cannot be forced is no matter. */
  move(dilemma: ModelDilemma, place: ModelDilemma["place"]): Came {
    const fault = this.#failing(["rename", "syncFolder"]);
    if (fault?.at === "rename") return fault.code === "ENOSPC" ? "disk-full" : "disk-failed";
    dilemma.place = place;
    dilemma.binnedOn = this.today;
    dilemma.shown = dilemma.onDisk;
    return "done";
  }

  /** The app was closed, or was killed: what it shows from now on is what is on the disk, without what is due in the bin. */
  reopen(): void {
    this.fault = null;
    for (const dilemma of this.dilemmas) takeIn(dilemma);
    takeIn(this.draft);
    takeIn(this.views);
    takeIn(this.note);
    takeIn(this.code);
    const binned = this.dilemmas.filter(({ place }) => place === "bin");
    if (binned.length > 0) this.#openings = withOpening(this.#openings, this.today);
    for (const dilemma of binned)
      if (isDue(dilemma.binnedOn, this.#openings)) this.dilemmas.splice(this.dilemmas.indexOf(dilemma), 1);
  }
}

function takeIn<Content>(file: ModelFile<Content>): void {
  file.shown = file.onDisk;
}

/** What a person sees of it all. */
export function pictureOf({ dilemmas, draft, views, note, code }: Model): object {
  return {
    dilemmas: dilemmas
      .map(({ title, place, shown: { asked, isDecided, revision } }) =>
        place === "bin" ? `${title} in the bin` : `${title} ${revision}: ${asked}${isDecided ? ", decided" : ""}`,
      )
      .sort(),
    draft: draft.shown,
    views: views.shown,
    note: note.shown,
    code: code.shown,
  };
}
