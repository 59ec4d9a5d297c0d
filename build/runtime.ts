import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the Electron runtime is, if anywhere. */
export type Runtime =
  | { readonly state: "there"; readonly executable: string }
  | { readonly state: "missing" }
  | { readonly state: "not-in-override"; readonly folder: string };

function executableName(platform: NodeJS.Platform): string {
  switch (platform) {
    case "darwin":
      return join("Electron.app", "Contents", "MacOS", "Electron");
    case "win32":
      return "electron.exe";
    default:
      return "electron";
  }
}

/**
 * Looks for the runtime: in the folder `override` (what `ELECTRON_OVERRIDE_DIST_PATH` names) or, without one, in the Electron
 * package, where it counts only when it is whole and of the package's version. The package itself is never imported, as that
 * would fetch the runtime without a word.
 */
export function findRuntime(packageFolder: string, override: string | null, platform: NodeJS.Platform): Runtime {
  const name = executableName(platform);
  if (override !== null) {
    const executable = join(override, name);
    return existsSync(executable) ? { state: "there", executable } : { state: "not-in-override", folder: override };
  }
  const executable = join(packageFolder, "dist", name);
  // Its installer writes `path.txt` last.
  const parts = [executable, join(packageFolder, "dist", "version"), join(packageFolder, "path.txt")];
  if (!parts.every((part) => existsSync(part))) return { state: "missing" };
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const fetched = readFileSync(join(packageFolder, "dist", "version"), "utf8")
    .trim()
    .replace(/^v/, "");
  return fetched === version ? { state: "there", executable } : { state: "missing" };
}
