import type { Session, WebContents } from "electron";
import { mayHandOver, mayNavigateTo, mayRequest } from "./address.ts";

/** Counts the requests that were refused since the app started. */
export interface Fence {
  blockedRequests(): number;
}

/** Lets nothing out of these sessions and grants nothing to the pages in them. */
export function fenceSessions(sessions: readonly Session[], developing: boolean): Fence {
  let blocked = 0;
  for (const session of sessions) {
    session.webRequest.onBeforeRequest(({ url }, decide) => {
      const cancel = !mayRequest(url, developing);
      if (cancel) blocked += 1;
      decide({ cancel });
    });
    session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
    session.setPermissionCheckHandler(() => false);
    session.setDevicePermissionHandler(() => false);
    session.on("will-download", (event, item) => {
      if (!mayHandOver(item.getURL())) event.preventDefault();
    });
    session.setSpellCheckerEnabled(false);
    if (process.platform !== "darwin") session.setSpellCheckerLanguages([]);
  }
  return { blockedRequests: () => blocked };
}

/** Keeps any page that ever exists in the app where it is: no other page, no second window, nothing embedded. */
export function fenceContents(contents: WebContents): void {
  const refuse = (event: { readonly url: string; preventDefault(): void }) => {
    if (!mayNavigateTo(event.url)) event.preventDefault();
  };
  contents.on("will-navigate", refuse);
  contents.on("will-frame-navigate", refuse);
  contents.on("will-redirect", refuse);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
