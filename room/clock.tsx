import type { RoomClock } from "../core/workshop/room/room.ts";
import { roomTime } from "../core/workshop/room/room-clock.ts";
import style from "./head.module.css";
import { screenWords } from "./screen-words.ts";

/** What is left of the time of a block. When it is over that is said, and nothing runs on. */
export function Clock({ clock, now }: { readonly clock: RoomClock; readonly now: number }) {
  const time = roomTime(clock, now);
  return (
    <p className={`${style.clock} ${time.isOver ? style.over : ""}`} role="timer" aria-live="off">
      {time.isStill && <span className={style.still}>{screenWords.still}</span>}
      {time.isOver ? screenWords.late(time) : screenWords.left(time)}
    </p>
  );
}
