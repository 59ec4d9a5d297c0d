import type { CasebookEvent } from "../../events.ts";

/** The only thing that a shell puts into the room's window: a way to ask what the room sees, and to hear that it changed. */
export interface RoomBridge {
  read(input: { id: string }): Promise<unknown>;
  /** Hears of sessions, and of nothing else, until the returned function is called. */
  hear(listener: (event: CasebookEvent) => void): () => void;
}

/** What became of the room's window, where the shell makes it. After `projector-gone` it stands on the screen that is left. */
export type RoomNews = "opened" | "closed" | "projector-gone";

/** The way to the room's window, where the shell makes it. There is one at most. */
export interface RoomWindow {
  /** Opens it, full screen on a second screen where there is one; or shows this session in the one that is open. */
  open(id: string): void;
  close(): void;
  hear(listener: (news: RoomNews) => void): () => void;
}

/** The line on which windows of one machine tell each other of rooms. */
export const presenceLine = "casebook-room";

/** What is said on it: a trainer's window asks who is there, each room answers, and goes when it is asked to. `window` names one. */
export type Presence =
  | { readonly kind: "who" | "close"; readonly id: string }
  | { readonly kind: "here" | "gone"; readonly id: string; readonly window: string };

const kinds = ["who", "close", "here", "gone"];

/** Whether something that was heard on the line is one of ours. */
export function isPresence(heard: unknown): heard is Presence {
  if (typeof heard !== "object" || heard === null || !("kind" in heard) || !("id" in heard)) return false;
  return kinds.includes(String(heard.kind)) && typeof heard.id === "string";
}
