import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";

const top = join(import.meta.dirname, "..");

/** The pages of the app: the window, and what the room sees of a workshop. */
export const pages = ["renderer", "room"] as const;

/** One page, fonts and all, from its folder into `out/`. Relative addresses, so that both shells can serve it. */
export function pageConfig(page: (typeof pages)[number]): UserConfig {
  return defineConfig({
    root: join(top, page),
    base: "./",
    plugins: [react()],
    // PostCSS warns of every rule that is composed of one in another file.
    css: { transformer: "lightningcss" },
    html: { cspNonce: "%NONCE%" },
    build: {
      outDir: join(top, "out", page),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: "chrome120",
      chunkSizeWarningLimit: 2000,
    },
  });
}
