import { useSyncExternalStore } from "react";
import type { ArrivedFile } from "../../core/circle/file/arrived-file.ts";
import { bridge } from "../bridge.ts";

const listeners = new Set<() => void>();
let arrived: readonly ArrivedFile[] = [];

function changeTo(files: readonly ArrivedFile[]): void {
  arrived = files;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps the case files that the system opens with the app until a screen takes them, for as long as the window is open. */
export function listenForFiles(): void {
  bridge.hearFiles?.((files) => changeTo([...arrived, ...files]));
}

/** The case files that came and were not taken yet. */
export function useArrived(): readonly ArrivedFile[] {
  return useSyncExternalStore(subscribe, () => arrived);
}

/** Takes the case files that came: each is given once. */
export function takeArrived(): readonly ArrivedFile[] {
  const taken = arrived;
  changeTo([]);
  return taken;
}
