import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A word kept in this window, or null. */
export function keptInTab(key: string): string | null {
  return sessionStorage.getItem(key);
}

/** Keeps a word for as long as this window is open, a reload included; null forgets it. No other window knows of it. */
export function keepInTab(key: string, value: string | null): void {
  if (value === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, value);
  for (const listener of listeners) listener();
}

/** A word kept in this window, and again when it changes. */
export function useTabKept(key: string): string | null {
  return useSyncExternalStore(subscribe, () => keptInTab(key));
}
