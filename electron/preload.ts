import { contextBridge, ipcRenderer } from "electron";
import { channels } from "../core/api.ts";
import { isAppCommand } from "../core/app-commands.ts";
import type { Bridge } from "../core/bridge.ts";
import { type CasebookEvent, eventKinds } from "../core/events.ts";
import { commandChannel, eventChannel, flushChannel, flushedChannel } from "./wire.ts";

const bridge: Bridge = {
  async ask(channel, input) {
    if (!channels.includes(channel)) return { ok: false, reason: "bad-input" };
    return ipcRenderer.invoke(channel, input);
  },
  hear(listener) {
    const hear = (_: unknown, event: CasebookEvent) => {
      if (eventKinds.includes(event.kind)) listener(event);
    };
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.off(eventChannel, hear);
    };
  },
  hearCommand(listener) {
    const hear = (_: unknown, id: unknown) => {
      if (isAppCommand(id)) listener(id);
    };
    ipcRenderer.on(commandChannel, hear);
    return () => {
      ipcRenderer.off(commandChannel, hear);
    };
  },
};

contextBridge.exposeInMainWorld("casebook", bridge);

// What a page asks while it is torn down may never arrive. So it is told of its end while it still lives.
ipcRenderer.on(flushChannel, () => {
  (globalThis as unknown as EventTarget).dispatchEvent(new Event("pagehide"));
  ipcRenderer.send(flushedChannel);
});
