import type { CircleApi } from "../../core/circle/circle-api.ts";
import type { WorkshopApi } from "../../core/workshop/workshop-api.ts";
import type { Parts } from "../parts.ts";
import { caseFileApi } from "./case-file-api.ts";
import { meetingApi } from "./meeting-api.ts";
import { OwnKey } from "./own-key.ts";
import { peerApi } from "./peer-api.ts";
import { roundApi } from "./round-api.ts";

/** The part of the contract for the circle, and for the case files of workshops. `newId` makes the ids of new things. */
export function circleApi(parts: Parts, newId: () => string): CircleApi & Pick<WorkshopApi, "shareSession"> {
  const { id } = parts.casebook.about;
  const ownKey = new OwnKey(parts.disk, parts.settingsFolder, id, parts.casebook.writable);
  return {
    ...roundApi(parts, ownKey),
    ...peerApi(parts, ownKey, newId),
    ...meetingApi(parts, ownKey, newId),
    ...caseFileApi(parts, ownKey, newId),
  };
}
