import { contextBridge, ipcRenderer } from "electron";
import { channels } from "../core/api.ts";
import { isAppCommand } from "../core/app-labels.ts";
import type { Bridge } from "../core/bridge.ts";
import type { ArrivedFile } from "../core/circle/file/arrived-file.ts";
import { type CasebookEvent, eventKinds } from "../core/events.ts";
import type { RoomNews } from "../core/workshop/room/room-bridge.ts";
import {
  commandChannel,
  eventChannel,
  filesChannel,
  flushChannel,
  flushedChannel,
  pdfChannel,
  roomChannel,
} from "./wire.ts";

// Hears what the app sends on a channel until the returned function is called; Electron's own event stays here.
function hearOn<News>(channel: string, listener: (news: News) => void): () => void {
  const hear = (_: unknown, news: News) => listener(news);
  ipcRenderer.on(channel, hear);
  return () => {
    ipcRenderer.off(channel, hear);
  };
}

const bridge: Bridge = {
  async ask(channel, input) {
    if (!channels.includes(channel)) return { ok: false, reason: "bad-input" };
    return ipcRenderer.invoke(channel, input);
  },
  hear: (listener) =>
    hearOn<CasebookEvent>(eventChannel, (event) => {
      if (eventKinds.includes(event.kind)) listener(event);
    }),
  hearCommand: (listener) =>
    hearOn<unknown>(commandChannel, (id) => {
      if (isAppCommand(id)) listener(id);
    }),
  hearFiles(listener) {
    const take = async () => {
      const files: readonly ArrivedFile[] = await ipcRenderer.invoke(filesChannel);
      if (files.length > 0) listener(files);
    };
    void take(); // What came before the page was there has waited for it.
    return hearOn(filesChannel, take);
  },
  savePdf: (name) => ipcRenderer.invoke(pdfChannel, name),
  room: {
    open: (id) => ipcRenderer.send(roomChannel, id),
    close: () => ipcRenderer.send(roomChannel, null),
    hear: (listener) => hearOn<RoomNews>(roomChannel, listener),
  },
};

contextBridge.exposeInMainWorld("casebook", bridge);

// What a page asks while it is torn down may never arrive. So it is told of its end while it still lives.
ipcRenderer.on(flushChannel, () => {
  (globalThis as unknown as EventTarget).dispatchEvent(new Event("pagehide"));
  ipcRenderer.send(flushedChannel);
});
