import { useCallback, useEffect, useState } from "react";
import { isPresence, type Presence, presenceLine } from "../../core/workshop/room/room-bridge.ts";
import { bridge } from "../bridge.ts";

/** How often the rooms are asked whether they are there, and after how long one that says nothing is gone. Milliseconds. */
const askEvery = 2_000;
const goneAfter = 5_000;

/** What a trainer's window knows of the rooms of its session, and what it can do with them. */
export interface Room {
  /** How many windows show the room now. */
  readonly rooms: number;
  /** Whether the screen that the room was on was taken away, since it was opened last. */
  readonly isProjectorGone: boolean;
  /** Whether the browser did not let the window open when it was asked to last. */
  readonly isBlocked: boolean;
  open(): void;
  /** Closes every window that shows the room. */
  close(): void;
}

/** How many rooms of a session are open on this machine, as they say themselves. */
function useRooms(id: string): { readonly rooms: number; say(kind: "who" | "close"): void } {
  const [rooms, setRooms] = useState(0);
  const [line, setLine] = useState<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(presenceLine);
    const seen = new Map<string, number>();
    const count = () => {
      for (const [room, at] of seen) if (performance.now() - at > goneAfter) seen.delete(room);
      setRooms(seen.size);
    };
    opened.onmessage = ({ data }) => {
      if (!isPresence(data) || data.id !== id) return;
      if (data.kind === "here") seen.set(data.window, performance.now());
      if (data.kind === "gone") seen.delete(data.window);
      count();
    };
    const ask = () => {
      opened.postMessage({ kind: "who", id } satisfies Presence);
      count();
    };
    ask();
    const timer = window.setInterval(ask, askEvery);
    setLine(opened);
    return () => {
      window.clearInterval(timer);
      opened.close();
      setLine(null);
    };
  }, [id]);
  const say = useCallback((kind: "who" | "close") => line?.postMessage({ kind, id } satisfies Presence), [line, id]);
  return { rooms, say };
}

/** The room of a session: in the desktop shell a window of its own, in a browser one that the page opens. */
export function useRoom(id: string): Room {
  const { rooms, say } = useRooms(id);
  const [isProjectorGone, setProjectorGone] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => bridge.room?.hear((news) => setProjectorGone(news === "projector-gone")), []);
  return {
    rooms,
    isProjectorGone,
    isBlocked,
    open() {
      if (bridge.room !== undefined) bridge.room.open(id);
      else setBlocked(window.open(`room/#${id}`, presenceLine) === null); // One name: a second press shows the same window.
    },
    close() {
      say("close");
      bridge.room?.close();
    },
  };
}
