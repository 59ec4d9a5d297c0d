import { isPresence, type Presence, presenceLine } from "../core/workshop/room/room-bridge.ts";

/** Tells the trainer's window that a room is here, whenever it asks, and closes when it is told to. Ends with the returned function. */
export function tellOfRoom(id: string): () => void {
  const line = new BroadcastChannel(presenceLine);
  const room = crypto.randomUUID();
  const say = (kind: "here" | "gone") => line.postMessage({ kind, id, window: room } satisfies Presence);
  const leave = () => say("gone");
  line.onmessage = ({ data }) => {
    if (!isPresence(data) || data.id !== id) return;
    if (data.kind === "who") say("here");
    if (data.kind === "close") window.close();
  };
  window.addEventListener("pagehide", leave);
  say("here");
  return () => {
    leave();
    window.removeEventListener("pagehide", leave);
    line.close();
  };
}
