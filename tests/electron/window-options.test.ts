import { expect, test } from "vitest";
import { windowOptions } from "../../electron/window-options.ts";

test("the page of the window is sandboxed, isolated and without Node, whether developing or not", () => {
  const session = {} as Parameters<typeof windowOptions>[3];
  const preferences = (developing: boolean) =>
    windowOptions("Casebook", "#fff", "/preload.cjs", session, developing).webPreferences;
  const packed = {
    preload: "/preload.cjs",
    session,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: false,
  };
  expect([preferences(false), preferences(true)]).toEqual([packed, { ...packed, devTools: true }]);
});
