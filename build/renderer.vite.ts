import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const top = join(import.meta.dirname, "..");

/** The window: one page, fonts and all, into `out/renderer`. Relative addresses, so that both shells can serve it. */
export default defineConfig({
  root: join(top, "renderer"),
  base: "./",
  plugins: [react()],
  // PostCSS warns of every rule that is composed of one in another file.
  css: { transformer: "lightningcss" },
  html: { cspNonce: "%NONCE%" },
  build: {
    outDir: join(top, "out", "renderer"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "chrome120",
    chunkSizeWarningLimit: 1500,
  },
});
