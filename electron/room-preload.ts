import { contextBridge, ipcRenderer } from "electron";
import type { CasebookEvent } from "../core/events.ts";
import type { RoomBridge } from "../core/workshop/room/room-bridge.ts";
import { eventChannel, readRoomChannel } from "./wire.ts";

const bridge: RoomBridge = {
  read: (input) => ipcRenderer.invoke(readRoomChannel, input),
  hear(listener) {
    const hear = (_: unknown, event: CasebookEvent) => listener(event);
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.off(eventChannel, hear);
    };
  },
};

contextBridge.exposeInMainWorld("casebookRoom", bridge);
