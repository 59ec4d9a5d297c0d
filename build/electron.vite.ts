import { join } from "node:path";
import { defineConfig, type UserConfig } from "vite";

const top = join(import.meta.dirname, "..");

/**
 * Main and preload, each one CommonJS file in `out/electron` with everything in it but Electron and Node: the packed app
 * carries no node_modules, and a sandboxed preload can load nothing else.
 */
export function electronConfig(entry: "main" | "preload"): UserConfig {
  return defineConfig({
    root: top,
    build: {
      ssr: join(top, "electron", `${entry}.ts`),
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
