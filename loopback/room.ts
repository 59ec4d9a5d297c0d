import type { EventKind } from "../core/events.ts";

/** Where the page of the room lies, and everything that it may ask for. */
const place = "/room";

/** What the room hears of. */
export const roomEvents: readonly EventKind[] = ["sessions"];

/** What a request under the room's place is for. */
export type RoomRequest =
  | { readonly kind: "ask" | "events" | "nothing" }
  | { readonly kind: "file"; readonly path: string };

/** What is asked for at a path, or null for one that is none of the room's. To ask is to ask what the room sees, and nothing else. */
export function roomRequest(path: string): RoomRequest | null {
  if (path !== place && !path.startsWith(`${place}/`)) return null;
  const within = path.slice(place.length);
  if (within === "/ask/readRoom") return { kind: "ask" };
  if (within === "/events") return { kind: "events" };
  return within === "" || within.startsWith("/ask/") ? { kind: "nothing" } : { kind: "file", path: within };
}

/** Where the page of the room may connect to, for its content policy. A browser holds a page to the path when it ends in a slash. */
export function roomConnects(port: number): string {
  return `http://127.0.0.1:${port}${place}/`;
}
