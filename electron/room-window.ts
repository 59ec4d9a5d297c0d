import { BrowserWindow, type Session, screen } from "electron";
import type { RoomNews } from "../core/workshop/room/room-bridge.ts";
import { roomAddress } from "./address.ts";
import { type RoomPlace, roomPlace } from "./room-place.ts";
import { windowOptions } from "./window-options.ts";
import { words } from "./words.ts";

/** What the room's window is made with, and who is told what becomes of it. */
interface RoomMaking {
  readonly trainer: BrowserWindow;
  readonly preload: string;
  readonly session: Session;
  readonly developing: boolean;
  tell(news: RoomNews): void;
}

/** The room's window: one at most. */
export interface RoomKeeper {
  /** The window, while there is one. */
  present(): BrowserWindow | null;
  open(sessionId: string): void;
  close(): void;
}

function place(window: BrowserWindow, at: RoomPlace): void {
  window.setFullScreen(false);
  window.setBounds(at.bounds);
  window.setFullScreen(at.isFullScreen);
}

/** Keeps the room's window, on a second screen where there is one. When that is unplugged, it comes to the screen that is left. */
export function keepRoom({ trainer, preload, session, developing, tell }: RoomMaking): RoomKeeper {
  let room: BrowserWindow | null = null;
  let screenId: number | null = null;

  function settle(window: BrowserWindow): void {
    const at = roomPlace(screen.getAllDisplays(), screen.getDisplayMatching(trainer.getBounds()).id);
    if (at === null) return;
    screenId = at.screenId;
    place(window, at);
  }

  function make(): BrowserWindow {
    const window = new BrowserWindow({
      ...windowOptions(words.room, "#000000", preload, session, developing),
      autoHideMenuBar: true,
    });
    window.removeMenu();
    window.once("ready-to-show", () => {
      settle(window);
      window.showInactive();
      tell("opened");
    });
    window.on("closed", () => {
      room = null;
      tell("closed");
    });
    window.webContents.on("render-process-gone", (_event, { reason }) => {
      if (reason !== "clean-exit" && !window.isDestroyed()) window.webContents.reload();
    });
    return window;
  }

  screen.on("display-removed", (_event, { id }) => {
    if (room === null || room.isDestroyed() || id !== screenId) return;
    settle(room);
    tell("projector-gone");
  });

  return {
    present: () => room,
    open(sessionId) {
      const isNew = room === null;
      room ??= make();
      if (!isNew) settle(room);
      room.loadURL(`${roomAddress}#${sessionId}`).catch((error: unknown) => console.error(words.roomNotShown, error));
    },
    close: () => room?.close(),
  };
}
