import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { electronConfig, entries } from "./electron.vite.ts";
import { pageConfig, pages } from "./page.vite.ts";

const top = join(import.meta.dirname, "..");

/** The last change of a file, or of the newest file under a folder, in milliseconds; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale(made: string, from: readonly string[]): boolean {
  const madeAt = newest(join(top, made));
  return madeAt === 0 || from.some((source) => newest(join(top, source)) > madeAt);
}

/** Builds what is older than what it is made from. `what` narrows it to the pages or the desktop shell. */
export async function buildStale(what: readonly ("renderer" | "electron")[]): Promise<void> {
  const shared = ["core", "build", "package-lock.json"];
  for (const page of what.includes("renderer") ? pages : [])
    if (isStale(`out/${page}/index.html`, [...pages, ...shared]))
      await build({ ...pageConfig(page), configFile: false, logLevel: "warn" });
  if (!what.includes("electron")) return;
  for (const entry of Object.keys(entries) as (keyof typeof entries)[])
    if (isStale(`out/electron/${entry}.cjs`, ["electron", "store", ...shared]))
      await build({ ...electronConfig(entry), configFile: false, logLevel: "warn" });
}

if (import.meta.main) await buildStale(["renderer", "electron"]);
