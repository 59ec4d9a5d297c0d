import type { CircleApi } from "../../core/circle/circle-api.ts";
import { refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import type { OwnKey } from "./own-key.ts";

type MeetingApi = Pick<CircleApi, "holdMeeting" | "tellWhatBecame">;

/** The part of the contract for meetings of the circle. `newId` makes the ids of meetings and follow-ups. */
export function meetingApi(_parts: Parts, _ownKey: OwnKey, _newId: () => string): MeetingApi {
  return {
    holdMeeting: async () => refused("fault"),
    tellWhatBecame: async () => refused("fault"),
  };
}
