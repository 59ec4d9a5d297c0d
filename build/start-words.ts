import type { Because } from "./start-plan.ts";

/** Every word of `npm start` that a person reads, beside those of the shell it opens. */
export const words = {
  loopbackOption: "  --loopback      open in the browser of this machine instead of a window of its own",
  fetching: "Fetching the Electron runtime for the desktop app, once; about 120 MB.",
  fetched: (megabytes: number) => `Fetched ${megabytes} MB`,
} as const;

/** The one sentence before the app opens in the browser. */
export function whyLoopback(because: Because): string {
  const instead = "so the same Casebook opens in the browser of this machine";
  switch (because.kind) {
    case "no-display":
      return `There is no display here for the desktop app, ${instead}.`;
    case "root":
      return `The desktop app does not run as root, because its sandbox would have to be switched off, ${instead}; start it as an ordinary user to get the desktop app.`;
    case "fetch-failed":
      return `The Electron runtime for the desktop app could not be fetched from the network, ${instead}; the next npm start tries again.`;
    case "fetch-stalled":
      return `Nothing of the Electron runtime for the desktop app arrived for 20 seconds, ${instead}; the next npm start tries again.`;
    case "not-in-override":
      return `There is no Electron runtime in ${because.folder}, which ELECTRON_OVERRIDE_DIST_PATH names, ${instead}.`;
    case "desktop-failed":
      return `The Electron runtime did not start on this machine, ${instead}; the lines above say why.`;
  }
}
