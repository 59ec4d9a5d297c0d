import { done, refused } from "../../core/outcome.ts";
import type { WorkshopApi } from "../../core/workshop/workshop-api.ts";

/** The part of the contract for workshops. */
export function workshopApi(): WorkshopApi {
  const notYet = async () => refused("not-found");
  return {
    readStart: async () => done({ kind: "casebook" }),
    unlockPack: notYet,
    listSessions: async () => done([]),
    readSession: notYet,
    startSession: notYet,
    copySession: notYet,
    editSession: notYet,
    shareSession: notYet,
    binSession: notYet,
    restoreSession: notYet,
    beginRun: notYet,
    moveRun: notYet,
    writeRun: notYet,
    seeRun: notYet,
    dropRun: notYet,
    readRoom: notYet,
  };
}
