import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildStale } from "../../build/build.ts";
import { findRuntime } from "./runtime.ts";

const top = join(import.meta.dirname, "..", "..");
const runtime = findRuntime();

if (!runtime.ok) {
  console.log(`Electron was not run: ${runtime.because}. Nothing was tested.`);
} else {
  console.log(`Electron ${runtime.version} from ${runtime.program}`);
  await buildStale(["renderer", "electron"]);
  const vitest = join(top, "node_modules", "vitest", "vitest.mjs");
  const settings = ["run", "--config", join(top, "tests", "vitest.config.ts"), "--project", "electron"];
  const run = spawnSync(process.execPath, [vitest, ...settings, ...process.argv.slice(2)], {
    cwd: top,
    stdio: "inherit",
  });
  process.exitCode = run.status ?? 1;
}
