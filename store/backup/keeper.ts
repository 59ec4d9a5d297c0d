import { join } from "node:path";
import type { BackupFault } from "../../core/backup/backup-fault.ts";
import type { Reason } from "../../core/backup/kept-backup.ts";
import type { Notice } from "../../core/casebook.ts";
import type { Parts } from "../parts.ts";
import { Turns } from "../turns.ts";
import { backupFaultOf } from "./backup-failed.ts";
import type { Following } from "./make-backup.ts";
import { Shelf } from "./shelf.ts";

/** Backs up by itself, and remembers when it could not. */
export interface Keeper {
  /** The shelf of a casebook, by its id. */
  shelfOf(casebookId: string): Shelf;
  /** What the owner should know: that the last backup could not be made. */
  notices(): Notice[];
  /** Backs up before something that changes much, when anything changed since the last one. A failure is told, and stops nothing. */
  before(why: Reason): Promise<void>;
  /** Backs up when the last one is older than a day and something changed since. A failure is told. */
  daily(): Promise<void>;
  /** Remembers that a backup was made, or could not be. */
  note(fault: BackupFault | null): void;
  /** Stops what is under way and waits until nothing is. */
  close(): Promise<void>;
}

/** Keeps the backups of the casebook that `parts` gives whenever it is asked. */
export function keeper(parts: () => Parts): Keeper {
  const shelves = new Map<string, Shelf>();
  const turns = new Turns(); // Of all shelves: a backup of another casebook changes the same folder over.
  const stop = new AbortController();
  const quietly: Following = { signal: stop.signal, told: () => undefined };
  let trouble: BackupFault | null = null;

  function shelfOf(casebookId: string): Shelf {
    const { disk, backups, clock, facts } = parts();
    const shelf = shelves.get(casebookId) ?? new Shelf(disk, join(backups, casebookId), clock, facts.version, turns);
    shelves.set(casebookId, shelf);
    return shelf;
  }

  function note(fault: BackupFault | null): void {
    const wasTold = trouble === fault;
    trouble = fault;
    if (!wasTold) parts().announce({ kind: "notices" });
  }

  async function back(why: Reason, when: "in-any-case" | "if-changed"): Promise<void> {
    const { casebook, announce } = parts();
    try {
      await shelfOf(casebook.about.id).make(casebook, why, when, quietly);
      note(null);
      announce({ kind: "backups" });
    } catch (error) {
      if (!stop.signal.aborted) note(backupFaultOf(error));
    }
  }

  return {
    shelfOf,
    notices: () => (trouble === null ? [] : [{ kind: "not-backed-up", name: "", detail: trouble }]),
    before: (why) => back(why, why === "migration" ? "in-any-case" : "if-changed"),
    async daily() {
      if (stop.signal.aborted) return;
      try {
        if (!(await shelfOf(parts().casebook.about.id).isDue())) return;
      } catch (error) {
        return note(backupFaultOf(error));
      }
      if (stop.signal.aborted) return; // Closing does not wait for what has not taken its turn.
      await back("daily", "if-changed");
    },
    note,
    async close() {
      stop.abort(new Error("The casebook is being closed"));
      for (const shelf of shelves.values()) await shelf.settled();
    },
  };
}
