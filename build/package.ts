import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Arch, build, type Configuration, Platform } from "electron-builder";
import { parse } from "yaml";
import { buildStale } from "./build.ts";

const top = join(import.meta.dirname, "..");

/** Where the runtime lies that the app is packed with, or null when there is none on this machine. */
function findDistribution(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(top, "node_modules", "electron", "dist");
  return existsSync(folder) ? folder : null;
}

/**
 * Packs what is built in `project` with the runtime in `distribution`, into a folder below `output`. Fetches nothing.
 * Throws when the distribution is not one for that platform.
 */
export async function packInto(
  output: string,
  distribution: string,
  project: string = top,
  platform: Platform = Platform.current(),
): Promise<void> {
  const written = parse(readFileSync(join(top, "build", "electron-builder.yml"), "utf8")) as Configuration;
  await build({
    projectDir: project,
    targets: platform.createTarget("dir", process.arch === "arm64" ? Arch.arm64 : Arch.x64),
    publish: "never",
    config: {
      ...written,
      directories: { ...written.directories, output },
      electronDist: distribution,
      // Nothing of node_modules is packed, so nothing there is searched for or built anew.
      beforeBuild: async () => false,
      // A distribution brings a small app of its own along, which would start when ours is missing.
      async afterExtract({ appOutDir, packager }) {
        await rm(join(packager.getResourcesDir(appOutDir), "default_app.asar"), { force: true });
      },
    },
  });
}

const words = {
  badOption: (option: string) => `Nothing was packed: ${option} is not understood. Pack with npm run package -- --dir.`,
  noInstallers:
    "Nothing was packed. Installers (AppImage, deb and rpm for Linux, NSIS for Windows, dmg for macOS) need tools that are not here and that would have to be fetched. Pack a folder instead, with npm run package -- --dir.",
  noElectron:
    "There is no Electron to pack with. Start the app once with npm start, which fetches it, or name a folder that holds one in ELECTRON_OVERRIDE_DIST_PATH.",
} as const;

/** Why the words after `npm run package --` lead to no package, or null when they ask for a folder: `--dir`, and nothing else. */
export function whyNotPacked(given: readonly string[]): string | null {
  const unknown = given.find((word) => word !== "--dir");
  if (unknown !== undefined) return words.badOption(unknown);
  return given.length === 0 ? words.noInstallers : null;
}

function giveUp(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

async function packageApp(given: readonly string[]): Promise<void> {
  const refusal = whyNotPacked(given);
  if (refusal !== null) return giveUp(refusal);
  const distribution = findDistribution();
  if (distribution === null) return giveUp(words.noElectron);
  await buildStale(["renderer", "electron"]);
  await packInto(join(top, "dist"), distribution);
  console.log(`Packed into ${join(top, "dist")}`);
}

if (import.meta.main) await packageApp(process.argv.slice(2));
