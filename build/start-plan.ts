import type { Runtime } from "./runtime.ts";

/** Why the app opens in the browser although nobody asked for that. */
export type Because =
  | { readonly kind: "no-display" | "root" | "fetch-failed" | "fetch-stalled" | "desktop-failed" }
  | { readonly kind: "not-in-override"; readonly folder: string };

/** What to open: the desktop app, the desktop app once its runtime is fetched, or the app in the browser. */
export type Plan =
  | { readonly open: "desktop"; readonly executable: string }
  | { readonly open: "desktop-once-fetched" }
  | { readonly open: "loopback"; readonly because: Because | null };

/** What the machine is like. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Null where users have no numbers. */
  readonly userId: number | null;
  readonly runtime: Runtime;
}

/**
 * What to open on this machine. Nothing is fetched where it could not be shown. As root, Electron would run without its
 * sandbox only, and we never take that away without being asked.
 */
export function planStart(asksForLoopback: boolean, { platform, environment, userId, runtime }: Machine): Plan {
  const has = (name: string) => (environment[name] ?? "") !== "";
  if (asksForLoopback) return { open: "loopback", because: null };
  if (platform === "linux" && !has("DISPLAY") && !has("WAYLAND_DISPLAY"))
    return { open: "loopback", because: { kind: "no-display" } };
  if (platform === "linux" && userId === 0) return { open: "loopback", because: { kind: "root" } };
  switch (runtime.state) {
    case "there":
      return { open: "desktop", executable: runtime.executable };
    case "missing":
      return { open: "desktop-once-fetched" };
    case "not-in-override":
      return { open: "loopback", because: { kind: "not-in-override", folder: runtime.folder } };
  }
}

/** How a desktop app that is over by now ended, and how long it ran. */
export interface DesktopEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly seconds: number;
}

const crashes: readonly (NodeJS.Signals | null)[] = ["SIGABRT", "SIGBUS", "SIGILL", "SIGSEGV", "SIGTRAP"];

/** A runtime that ends like this never showed a window: a library of the system is missing, or the sandbox is refused. */
export function hasFailedToStart({ code, signal, seconds }: DesktopEnd): boolean {
  return seconds < 15 && (crashes.includes(signal) || (code !== null && code >= 126));
}
