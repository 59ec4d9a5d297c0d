import { type ReactNode, useEffect, useRef, useState } from "react";
import { roomView } from "../../core/workshop/room-view.ts";
import { RoomScreen } from "../../room/room-screen.tsx";
import { useNow } from "../parts/use-now.ts";
import { useWords } from "../words/use-words.ts";
import { plainFace } from "./plain-face.ts";
import style from "./room-sight.module.css";
import type { OpenRun } from "./use-line.ts";

/** The size in which the room is drawn before it is made small, in pixels: that of a projector. */
const wall = { width: 1280, height: 720 } as const;

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
      <Small>
        <RoomScreen view={view} now={now} />
      </Small>
    </section>
  );
}

/** The wall, made as small as its place. It is a picture: nothing in it is pressed. */
function Small({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const shown = box.current;
    if (shown === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    watch.observe(shown);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box} className={style.box} inert aria-hidden>
      <div className={style.wall} style={{ ...wall, transform: `scale(${width / wall.width})` }}>
        {children}
      </div>
    </div>
  );
}
