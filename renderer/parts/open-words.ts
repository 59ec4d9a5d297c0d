/** Holds what was typed until the disk has it. */
export interface Holder {
  /** Whether nothing typed here still has to reach the disk. */
  readonly isSaved: boolean;
  /** Whether the disk has refused something, so that it is only on the screen. */
  readonly isStuck: boolean;
}

/** The last one of each name: whoever leaves while the disk refuses finds what was typed when they come back. */
const holders = new Map<string, Holder>();

/** Keeps the window from closing without a question while it holds words that the disk has refused. */
window.addEventListener("beforeunload", (event) => {
  if ([...holders.values()].some((holder) => holder.isStuck)) event.preventDefault();
});

/** From now on the window counts this one under its name. */
export function register(name: string, holder: Holder): void {
  holders.set(name, holder);
}

/** The one that still holds unsaved words under a name, or null. A name has holders of one kind only. */
export function leftUnder<Kind extends Holder>(name: string): Kind | null {
  const left = holders.get(name);
  return left === undefined || left.isSaved ? null : (left as Kind);
}
