import { useSyncExternalStore } from "react";

/** What a command that is not on the screen says about what it did. */
export interface Said {
  readonly tone: "news" | "trouble";
  readonly text: string;
}

const listeners = new Set<() => void>();
let said: Said | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says it over the page until it is dismissed; null takes it back. */
export function say(what: Said | null): void {
  said = what;
  for (const listener of listeners) listener();
}

/** What was said last. */
export function useSaid(): Said | null {
  return useSyncExternalStore(subscribe, () => said);
}
