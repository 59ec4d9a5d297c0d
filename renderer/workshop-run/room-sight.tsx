import { roomView } from "../../core/workshop/room/room-view.ts";
import { RoomScreen } from "../../room/room-screen.tsx";
import { useNow } from "../parts/use-now.ts";
import { useWords } from "../words/use-words.ts";
import { plainFace } from "./plain-face.ts";
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
  const now = useNow(true);
  const { session, lensNames } = open.kept;
  const view = roomView(session, lensNames);
  if (place === "whole") return <RoomScreen view={view} now={now} isAlone={open.trouble === "app-gone"} />;
  return (
    <section className={style[place]} aria-label={words.room}>
      <p className={style.plain}>{words.roomSees(plainFace(view))}</p>
      <div className={style.box} inert aria-hidden>
        <RoomScreen view={view} now={now} />
      </div>
    </section>
  );
}
