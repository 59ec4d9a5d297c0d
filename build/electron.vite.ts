import { join } from "node:path";
import { defineConfig, type UserConfig } from "vite";

const top = join(import.meta.dirname, "..");

/** What the desktop shell runs, and the source of each: its process, the preloads of its two windows, and the workers that find and that lock. */
export const entries = {
  main: "electron/main.ts",
  preload: "electron/preload.ts",
  "room-preload": "electron/room-preload.ts",
  "finding-worker": "store/finding/finding-worker.ts",
  "sealing-worker": "store/circle/sealing-worker.ts",
} as const;

/**
 * Each one CommonJS file in `out/electron` with everything in it but Electron and Node: the packed app
 * carries no node_modules, and a sandboxed preload can load nothing else.
 */
export function electronConfig(entry: keyof typeof entries): UserConfig {
  return defineConfig({
    root: top,
    build: {
      ssr: join(top, entries[entry]),
      outDir: join(top, "out", "electron"),
      emptyOutDir: false,
      minify: false,
      target: "node16",
      rolldownOptions: {
        external: ["electron"],
        output: { format: "cjs", entryFileNames: `${entry}.cjs`, codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  });
}
