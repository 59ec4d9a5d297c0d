import { roomView } from "../../core/workshop/room-view.ts";
import { useWords } from "../words/use-words.ts";
import style from "./room-sight.module.css";
import type { OpenRun } from "./use-line.ts";

interface Props {
  readonly open: OpenRun;
  /** A picture of it, half of the screen, or all of it. */
  readonly place: "small" | "half" | "whole";
}

/** What the room sees right now: made of what the disk has, as the room's own window is. */
export function RoomSight({ open, place }: Props) {
  const { workshopRun: words } = useWords();
  const view = roomView(open.kept.session, open.kept.lensNames);
  return (
    <section className={style[place]} aria-label={words.room}>
      {view.title}
    </section>
  );
}
