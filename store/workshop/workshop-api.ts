import { done, refused } from "../../core/outcome.ts";
import type { WorkshopApi } from "../../core/workshop/workshop-api.ts";
import type { Parts } from "../parts.ts";
import { runApi } from "./run-api.ts";
import { sessionApi } from "./session-api.ts";
import { deskOfCasebook } from "./session-desk.ts";

/** The part of the contract for workshops, but for their case files, which the circle makes. `newId` makes the ids of sessions and runs. */
export function workshopApi(parts: Parts, newId: () => string): Omit<WorkshopApi, "shareSession"> {
  const desk = deskOfCasebook(parts);
  return {
    ...sessionApi(desk, newId),
    ...runApi(desk, newId),
    readStart: async () => done({ kind: "casebook" }),
    unlockPack: async () => refused("bad-input"),
  };
}
