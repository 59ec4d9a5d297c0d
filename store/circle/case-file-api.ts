import type { CircleApi } from "../../core/circle/circle-api.ts";
import { refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import type { OwnKey } from "./own-key.ts";

type CaseFileApi = Pick<
  CircleApi,
  "openCaseFile" | "takeInCaseFile" | "takeBackCaseFile" | "sendDilemma" | "sendReply" | "sendReplies" | "sendSet"
>;

/** The part of the contract that takes case files in and makes them. `newId` makes the ids of new things. */
export function caseFileApi(_parts: Parts, _ownKey: OwnKey, _newId: () => string): CaseFileApi {
  return {
    openCaseFile: async () => refused("fault"),
    takeInCaseFile: async () => refused("fault"),
    takeBackCaseFile: async () => refused("fault"),
    sendDilemma: async () => refused("fault"),
    sendReply: async () => refused("fault"),
    sendReplies: async () => refused("fault"),
    sendSet: async () => refused("fault"),
  };
}
