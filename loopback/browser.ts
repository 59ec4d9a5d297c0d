import { spawn } from "node:child_process";

/** A program and its words. */
export type Command = readonly [program: string, ...words: string[]];

/** What opens an address in the default browser, or null where there is no desktop. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  address: string,
): Command | null {
  switch (platform) {
    case "darwin":
      return ["open", address];
    case "win32":
      return ["cmd", "/c", "start", "", address];
    default: {
      const hasDesktop = (environment.DISPLAY ?? "") !== "" || (environment.WAYLAND_DISPLAY ?? "") !== "";
      return hasDesktop ? ["xdg-open", address] : null;
    }
  }
}

/** Starts the command and lets it be. `onFailure` hears when it could not be started or ended badly. */
export function launch([program, ...words]: Command, onFailure: () => void): void {
  const child = spawn(program, words, { stdio: "ignore", detached: true });
  child.on("error", onFailure);
  child.on("exit", (code) => {
    if (code !== 0 && code !== null) onFailure();
  });
  child.unref();
}
