import { vi } from "vitest";
import type { Entry } from "../../../core/dilemma/entry.ts";
import { dilemmaAutosave } from "../../../renderer/dilemma/dilemma-autosave.ts";
import { openDilemma } from "../../core/dilemma/any-dilemma.ts";
import { type SharedDisk, sharedDisk } from "./shared-disk.ts";

export const first: Entry = { dilemma: openDilemma, revision: 1, savedAt: "save 1", readOnly: null };

export function opened(entry: Entry = first) {
  const disk = sharedDisk(entry);
  return { disk, autosave: dilemmaAutosave(entry, disk) };
}

/** Lets time pass and the disk answer until nothing is left to wait for. */
export async function settle(disk: SharedDisk): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    await vi.advanceTimersByTimeAsync(6_000);
    while (disk.answerNext()) await vi.advanceTimersByTimeAsync(0);
  }
}

/** A value as it is kept, whatever object holds it. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
