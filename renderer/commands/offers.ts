import { useEffect, useState, useSyncExternalStore } from "react";
import { type Command, groups } from "./command.ts";

/** What each part of the window offers now. The last that came is nearest to what one sees, so it is asked first. */
const offers = new Map<object, readonly Command[]>();
const listeners = new Set<() => void>();
let offered: readonly Command[] = [];

function changed(): void {
  const all = [...offers.values()].reverse().flat();
  offered = groups.flatMap((group) => all.filter((command) => command.group === group));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every command that fits the place, by group. */
export function offeredNow(): readonly Command[] {
  return offered;
}

/** Every command that fits the place, by group, and again when that changes. */
export function useOffered(): readonly Command[] {
  return useSyncExternalStore(subscribe, offeredNow);
}

/** Offers commands for as long as the part that calls it is on the screen. */
export function useOffer(commands: readonly Command[]): void {
  const [owner] = useState(() => ({}));
  useEffect(() => {
    offers.set(owner, commands);
    changed();
  });
  useEffect(
    () => () => {
      offers.delete(owner);
      changed();
    },
    [owner],
  );
}
