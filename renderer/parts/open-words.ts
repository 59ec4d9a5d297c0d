import type { EventKind } from "../../core/events.ts";

/** Holds what was typed until the disk has it. */
export interface Holder {
  /** Whether nothing typed here still has to reach the disk. */
  readonly isSaved: boolean;
  /** Whether the disk has refused something, so that it is only on the screen. */
  readonly isStuck: boolean;
  /** Whether that revision of a document, or a later one, is here, once the request under way is answered. */
  readonly holds?: (revision: number) => Promise<boolean>;
}

/** The last one of each name: whoever leaves while the disk refuses finds what was typed when they come back. */
const holders = new Map<string, Holder>();

/** Keeps the window from closing without a question while it holds words that the disk has refused. */
window.addEventListener("beforeunload", (event) => {
  if (![...holders.values()].some((holder) => holder.isStuck)) return;
  event.preventDefault();
  event.returnValue = true; // Browsers older than 2023 hear this only.
});

/** The name of a document, by the news that tells of it. */
export function nameOf(kind: EventKind, id?: string): string {
  return id === undefined ? kind : `${kind}-${id}`;
}

/** From now on the window counts this one under its name. */
export function register(name: string, holder: Holder): void {
  holders.set(name, holder);
}

/** The last one under a name, or null. A name has holders of one kind only. */
export function lastUnder<Kind extends Holder>(name: string): Kind | null {
  return (holders.get(name) as Kind | undefined) ?? null;
}

/** The one that still holds unsaved words under a name, or null. */
export function leftUnder<Kind extends Holder>(name: string): Kind | null {
  const last = lastUnder<Kind>(name);
  return last?.isSaved === false ? last : null;
}

/** Whether a document is open here in that revision already, so that news of it is none: this window saved it. */
export async function isHere(name: string, revision: number | undefined): Promise<boolean> {
  if (revision === undefined) return false;
  return (await holders.get(name)?.holds?.(revision)) ?? false;
}
