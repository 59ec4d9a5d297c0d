import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const packages = join(import.meta.dirname, "..", "..", "node_modules");

/** The package's own looks for its fonts in `/tmp`, where nothing of ours is. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="relative">../fonts-cache</cachedir>
</fontconfig>
`;

/** Runs with some environment variables set, and puts them back as they were. */
async function withEnvironment<Value>(
  set: Readonly<Record<string, string>>,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = { ...process.env };
  Object.assign(process.env, set);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * Unpacks the Chromium of the npm package, once for each installation of the packages, and resolves with its folder. The
 * package unpacks the shared libraries too, which a bare machine lacks, only when it believes it runs at one of the hosts it
 * was made for, and only into an empty temporary folder: so it gets both. The folder gets its name when it is whole.
 */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packages, "@sparticuz", "chromium", "package.json"), "utf8"));
  const folder = join(packages, ".cache", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(join(packages, ".cache"), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  await withEnvironment({ TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" }, async () => {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  });
  await writeFile(join(fresh, "fonts", "fonts.conf"), fontsConfiguration);
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true });
    if (!existsSync(folder)) throw error; // Otherwise another process was faster.
  }
  return folder;
}

/**
 * A Chromium for the end-to-end tests, from the npm registry alone. That package is for Linux only; elsewhere the browser
 * that is installed is used.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== "linux")
    return chromium.launch({ channel: process.platform === "win32" ? "msedge" : "chrome" });
  const folder = await unpackChromium();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  });
}
