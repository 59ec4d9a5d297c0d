import type { CasebookEvent } from "../core/events.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { RoomView } from "../core/workshop/room/room.ts";
import type { RoomBridge } from "../core/workshop/room/room-bridge.ts";

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell; missing in a browser. */
    readonly casebookRoom?: RoomBridge;
  }
}

/** The bridge of the loopback shell, whose paths lie beside the page. */
const loopback: RoomBridge = {
  async read(input) {
    const headers = { "content-type": "application/json" };
    const response = await fetch("ask/readRoom", { method: "POST", headers, body: JSON.stringify(input) });
    return response.ok ? response.json() : refused("app-gone");
  },
  hear(listener) {
    const source = new EventSource("events");
    source.onopen = () => listener({ kind: "sessions" }); // What changed before the line was up, or while it was down, is not known.
    source.onmessage = (message) => listener(JSON.parse(message.data) as CasebookEvent);
    return () => source.close();
  },
};

const bridge = window.casebookRoom ?? loopback;

/** What the room sees of a session, or why it is not known. Never rejects. */
export async function readRoom(id: string): Promise<Outcome<RoomView>> {
  try {
    const { ok, ...rest } = (await bridge.read({ id })) as Outcome<RoomView>;
    return ok && "value" in rest ? done(rest.value) : refused("reason" in rest ? rest.reason : "fault");
  } catch {
    return refused("app-gone");
  }
}

/** Hears that a session may have changed, until the returned function is called. */
export function hearOfSession(id: string, listener: () => void): () => void {
  return bridge.hear((event) => {
    if (event.id === undefined || event.id === id) listener();
  });
}
