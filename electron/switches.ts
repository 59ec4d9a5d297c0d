import { app } from "electron";

/**
 * Chromium's own errands, switched off before it starts: no name is ever resolved, nothing is fetched in the background.
 * What a page asks for is refused in `fence.ts`; this is for what no page asks for.
 */
export function silenceChromium(): void {
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("no-proxy-server");
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-component-update");
  app.commandLine.appendSwitch("disable-domain-reliability");
  app.commandLine.appendSwitch("no-pings");
}
