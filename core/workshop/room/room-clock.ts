import type { RoomClock } from "./room.ts";

/** What the clock on the wall shows: whole seconds that are left, or whole minutes over. */
export interface RoomTime {
  readonly isOver: boolean;
  readonly minutes: number;
  readonly seconds: number;
  readonly isStill: boolean;
}

/** What the clock on the wall shows at a moment, in milliseconds since 1970. A clock that was set back takes nothing away. */
export function roomTime({ given, taken, since }: RoomClock, now: number): RoomTime {
  const running = since === null ? 0 : Math.max(0, now - Date.parse(since));
  const left = Math.ceil((given - taken - running) / 1_000);
  const shown = Math.abs(left);
  return { isOver: left <= 0, minutes: Math.floor(shown / 60), seconds: shown % 60, isStill: since === null };
}
