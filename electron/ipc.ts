import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, type WebContents } from "electron";
import { type CasebookApi, channels } from "../core/api.ts";
import { dispatch, type FaultListener } from "../core/dispatch.ts";
import { type Outcome, refused } from "../core/outcome.ts";
import { documentId, line } from "../core/text.ts";
import type { Arrivals } from "./arrivals.ts";
import type { Asks } from "./asks.ts";
import type { RoomKeeper } from "./room-window.ts";
import { mayAsk } from "./sender.ts";
import { filesChannel, flushChannel, flushedChannel, pdfChannel, readRoomChannel, roomChannel } from "./wire.ts";

function isFrom(contents: WebContents, event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (frame === null) return false;
  return mayAsk({ address: frame.url, isTopFrame: frame.parent === null, isOurWindow: event.sender === contents });
}

/** Answers every channel of the contract, for the page of this window and for nobody else. */
export function answerAsks(contents: WebContents, api: CasebookApi, asks: Asks, onFault: FaultListener): void {
  for (const channel of channels)
    ipcMain.handle(channel, (event, input: unknown) =>
      isFrom(contents, event) ? asks.track(dispatch(api, channel, input, onFault)) : refused("bad-input"),
    );
}

/** Hands what the system opened to the page of this window, which asks when it is there and whenever it is told of more. */
export function handOverArrivals(contents: WebContents, arrivals: Arrivals): void {
  ipcMain.handle(filesChannel, (event) => (isFrom(contents, event) ? arrivals.take() : []));
  arrivals.hear(() => {
    if (!contents.isDestroyed()) contents.send(filesChannel);
  });
}

/** Saves what the page of this window would print, when it asks for that. */
export function answerPdf(contents: WebContents, save: (name: string) => Promise<Outcome<unknown>>, asks: Asks): void {
  ipcMain.handle(pdfChannel, (event, given: unknown) => {
    const name = line.safeParse(given);
    return isFrom(contents, event) && name.success ? asks.track(save(name.data)) : refused("bad-input");
  });
}

/** Answers the room's window what the room sees, and nobody else; nothing else is answered to it. */
export function answerRoom(
  present: () => WebContents | null,
  api: CasebookApi,
  asks: Asks,
  onFault: FaultListener,
): void {
  ipcMain.handle(readRoomChannel, (event, input: unknown) => {
    const contents = present();
    if (contents === null || !isFrom(contents, event)) return refused("bad-input");
    return asks.track(dispatch(api, "readRoom", input, onFault));
  });
}

/** Hears what the trainer's window does with that of the room. */
export function hearOfRoom(contents: WebContents, room: Pick<RoomKeeper, "open" | "close">): void {
  ipcMain.on(roomChannel, (event, id: unknown) => {
    if (!isFrom(contents, event)) return;
    const session = documentId.safeParse(id);
    if (session.success) room.open(session.data);
    else room.close();
  });
}

/** A page that has stopped working is not waited for longer than this, in milliseconds. */
const patience = 3_000;

/** Gives the page its turn to save what it holds. Resolves when it has asked for it, or when it does not react. */
export function askPageToHandIn(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    if (contents.isDestroyed() || contents.isCrashed()) return resolve();
    const leave = () => {
      clearTimeout(timer);
      ipcMain.off(flushedChannel, heard);
      contents.off("render-process-gone", leave);
      resolve();
    };
    const heard = (event: IpcMainEvent) => {
      if (isFrom(contents, event)) leave();
    };
    const timer = setTimeout(leave, patience);
    ipcMain.on(flushedChannel, heard);
    contents.on("render-process-gone", leave);
    contents.send(flushChannel);
  });
}
