import type { RoomView } from "../core/workshop/room/room.ts";
import style from "./result.module.css";
import { saidOf } from "./said.ts";

/** Says what changed to those who hear the room instead of seeing it. */
export function RoomSaid({ view }: { readonly view: RoomView | null }) {
  return (
    <p className={style.hidden} role="status">
      {saidOf(view)}
    </p>
  );
}
