import type { Channel } from "./api.ts";
import type { AppCommandId } from "./app-labels.ts";
import type { ArrivedFile } from "./circle/file/arrived-file.ts";
import type { CasebookEvent } from "./events.ts";
import type { Outcome } from "./outcome.ts";
import type { RoomWindow } from "./workshop/room/room-bridge.ts";

/** The only thing a shell puts into the window: a way to ask, a way to hear that something changed, its menu, and the files it is opened with. */
export interface Bridge {
  ask(channel: Channel, input: unknown): Promise<unknown>;
  /** Hears every event until the returned function is called. */
  hear(listener: (event: CasebookEvent) => void): () => void;
  /** Hears what is chosen in the shell's own menu, where it has one, until the returned function is called. */
  hearCommand?(listener: (id: AppCommandId) => void): () => void;
  /** Hears the case files that the system hands to the shell, each once, until the returned function is called. */
  hearFiles?(listener: (files: readonly ArrivedFile[]) => void): () => void;
  /**
   * Asks where to, and saves what the page would print as a PDF. `name` is what is proposed, without an ending. Answers with the name
   * it got, or null when nothing was chosen. Missing in a browser, which does that itself.
   */
  savePdf?(name: string): Promise<Outcome<{ readonly name: string } | null>>;
  /** The room's window, where the shell makes one; in a browser the page opens it itself. */
  readonly room?: RoomWindow;
}
