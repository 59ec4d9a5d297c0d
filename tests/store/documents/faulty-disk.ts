import { writeFileSync } from "node:fs";
import { type Disk, localDisk } from "../../../store/documents/disk.ts";

/** What a disk can fail at, and how the error is called. `short` leaves half of the bytes behind first. */
export interface Failure {
  readonly at: "create" | "short" | "rename" | "syncFolder" | "makeSubfolder" | "remove" | "createFrom";
  readonly code: "ENOSPC" | "EIO" | "EPERM" | "EBUSY" | "EROFS";
  /** How often it fails before it works again. */
  readonly times: number;
}

/** The real disk, which fails where it is told to; everything done to it is noted in `log`. */
export interface FaultyDisk extends Disk {
  fail(failure: Failure): void;
  readonly log: string[];
}

function errorOf(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}

/** A disk that works until it is told to fail. */
export function faultyDisk(): FaultyDisk {
  const log: string[] = [];
  let failure: Failure | null = null;

  /** Throws when this step is to fail now. */
  function step(at: Failure["at"]): void {
    log.push(at);
    if (failure?.at !== at || failure.times === 0) return;
    failure = { ...failure, times: failure.times - 1 };
    throw errorOf(failure.code);
  }

  return {
    ...localDisk,
    log,
    fail(next) {
      failure = next;
    },
    async create(path, text) {
      step("create");
      if (failure?.at === "short" && failure.times > 0) {
        failure = { ...failure, times: failure.times - 1 };
        writeFileSync(path, text.slice(0, text.length / 2), { flag: "wx" });
        throw errorOf(failure.code);
      }
      await localDisk.create(path, text);
    },
    async createFrom(path, pieces) {
      step("createFrom");
      await localDisk.createFrom(path, pieces);
    },
    async rename(from, to) {
      step("rename");
      await localDisk.rename(from, to);
    },
    async syncFolder(folder) {
      step("syncFolder");
      await localDisk.syncFolder(folder);
    },
    async makeSubfolder(folder) {
      step("makeSubfolder");
      await localDisk.makeSubfolder(folder);
    },
    async remove(path) {
      step("remove");
      await localDisk.remove(path);
    },
  };
}
