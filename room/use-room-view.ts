import { useEffect, useState } from "react";
import type { Refusal } from "../core/outcome.ts";
import type { RoomView } from "../core/workshop/room/room.ts";
import { hearOfSession, readRoom } from "./bridge.ts";

/** What the room knows: the last that it saw, and why it cannot see now. */
export interface Seen {
  readonly view: RoomView | null;
  readonly trouble: Refusal | null;
}

/** How soon it is asked again after nobody answered, in milliseconds. */
const againAfter = 3_000;

/** What the room sees of a session, asked for again when it changes. While nobody answers, the last of it stays. */
export function useRoomView(id: string): Seen {
  const [seen, setSeen] = useState<Seen>({ view: null, trouble: null });
  useEffect(() => {
    let asked = 0;
    let timer: number | undefined;
    async function look(): Promise<void> {
      asked += 1;
      const mine = asked;
      window.clearTimeout(timer);
      const answer = await readRoom(id);
      if (mine !== asked) return; // A later answer is on its way.
      setSeen(({ view }) => (answer.ok ? { view: answer.value, trouble: null } : { view, trouble: answer.reason }));
      if (!answer.ok) timer = window.setTimeout(() => void look(), againAfter);
    }
    void look();
    const stop = hearOfSession(id, () => void look());
    return () => {
      asked = Number.NaN; // No answer is the last any more.
      window.clearTimeout(timer);
      stop();
    };
  }, [id]);
  return seen;
}
