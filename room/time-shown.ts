import type { RoomClock } from "../core/workshop/room.ts";

/** Minutes and seconds, as `4:05`. */
function clockFace(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** What the clock of the room says at a moment: how much is left, or how long its time has been over. */
export interface TimeShown {
  readonly kind: "left" | "over" | "standing";
  readonly time: string;
}

/** The clock of the present block at a moment, in milliseconds since 1970. A clock that was set back takes nothing away. */
export function timeShown({ given, taken, since }: RoomClock, now: number): TimeShown {
  const took = taken + (since === null ? 0 : Math.max(0, now - Date.parse(since)));
  const left = given - took;
  if (left < 0) return { kind: "over", time: clockFace(-left) };
  return { kind: since === null ? "standing" : "left", time: clockFace(left) };
}
