import type { BrowserWindowConstructorOptions, Session } from "electron";

/** What the window is made with: a page in a sandbox with nothing of the machine but what its preload lets through. */
export function windowOptions(
  title: string,
  ground: string,
  preload: string,
  session: Session,
  developing: boolean,
): BrowserWindowConstructorOptions {
  return {
    title,
    width: 1180,
    height: 820,
    minWidth: 480,
    minHeight: 400,
    show: false,
    backgroundColor: ground,
    webPreferences: {
      preload,
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
      devTools: developing,
    },
  };
}
