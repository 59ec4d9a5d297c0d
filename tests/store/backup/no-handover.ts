import type { Handover } from "../../../store/backup/handover.ts";

/** A shell in which no file comes in or goes out. */
export const noHandover: Handover = {
  placeFor: async () => null,
  choose: async () => null,
  pathOf: () => null,
};
