import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const top = join(import.meta.dirname, "..", "..");

/** An Electron that can be run, or in a sentence why there is none. */
export type Runtime =
  | { readonly ok: true; readonly program: string; readonly version: string }
  | { readonly ok: false; readonly because: string };

function programIn(folder: string): string {
  switch (process.platform) {
    case "win32":
      return join(folder, "electron.exe");
    case "darwin":
      return join(folder, "Electron.app", "Contents", "MacOS", "Electron");
    default:
      return join(folder, "electron");
  }
}

/** Looks where `ELECTRON_OVERRIDE_DIST_PATH` says, else in the electron package. Never fetches one. */
export function findRuntime(): Runtime {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(top, "node_modules", "electron", "dist");
  const program = programIn(folder);
  if (!existsSync(program)) return { ok: false, because: `there is no runtime at ${program}` };
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { ok: false, because: "there is no display; xvfb-run -a gives one" };
  const asNode = { encoding: "utf8", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } } as const;
  const version = execFileSync(program, ["-p", "process.versions.electron"], asNode).trim();
  return { ok: true, program, version };
}
