import type { ArrivedFile } from "../core/circle/file/arrived-file.ts";
import { readArrived } from "./read-arrived.ts";

/** The case files that the system opened with the app, from their paths, which stay here, to when the window takes them. */
export interface Arrivals {
  arrive(paths: readonly string[]): void;
  /** Reads what waits, in its order, and gives it once. */
  take(): Promise<readonly ArrivedFile[]>;
  /** Calls back whenever something arrives. */
  hear(tell: () => void): void;
}

/** Begins with the files that the app was started with. */
export function collectArrivals(paths: readonly string[]): Arrivals {
  const waiting = [...paths];
  const listeners: (() => void)[] = [];
  return {
    arrive(come) {
      if (come.length === 0) return;
      waiting.push(...come);
      for (const tell of listeners) tell();
    },
    async take() {
      const read: ArrivedFile[] = [];
      for (const path of waiting.splice(0)) read.push(await readArrived(path));
      return read;
    },
    hear(tell) {
      listeners.push(tell);
    },
  };
}

/** The paths that a second start of the app hands over; whatever else comes counts as none. */
export function pathsIn(handed: unknown): readonly string[] {
  if (typeof handed !== "object" || handed === null || !("caseFiles" in handed)) return [];
  const { caseFiles } = handed;
  return Array.isArray(caseFiles) ? caseFiles.filter((path) => typeof path === "string") : [];
}
