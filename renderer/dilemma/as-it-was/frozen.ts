import type { Dilemma } from "../../../core/dilemma/dilemma.ts";
import type { Record } from "../use-record.ts";

function nothing(): void {}

async function nothingToSave(): Promise<boolean> {
  return true;
}

async function nothingToSettle(): Promise<void> {}

/** A dilemma as a record that can only be read: what a past day said does not change any more. */
export function frozen(dilemma: Dilemma, day: string): Record {
  return {
    dilemma,
    day,
    readOnly: true,
    standing: { kind: "saved", at: dilemma.createdAt },
    canUndo: false,
    canRedo: false,
    write: nothing,
    undo: () => [],
    redo: () => [],
    adopt: nothing,
    flush: nothingToSave,
    settle: nothingToSettle,
  };
}
