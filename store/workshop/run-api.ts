import { refused } from "../../core/outcome.ts";
import type { WorkshopApi } from "../../core/workshop/workshop-api.ts";
import type { SessionDesk } from "./session-desk.ts";

type RunApi = Pick<WorkshopApi, "beginRun" | "moveRun" | "writeRun" | "seeRun" | "dropRun" | "readRoom">;

/** The part of the contract that runs a session. `newId` makes the ids of runs. */
export function runApi(desk: SessionDesk, _newId: () => string): RunApi {
  const notYet = async () => refused(desk.writable ? "not-found" : "read-only");
  return { beginRun: notYet, moveRun: notYet, writeRun: notYet, seeRun: notYet, dropRun: notYet, readRoom: notYet };
}
