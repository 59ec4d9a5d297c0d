import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freshNonce, windowFile } from "../../store/window-file.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const secret = "not for the window";

/** A window's folder beside files that it must not reach, under every name it could ask for them by. */
async function layOut(): Promise<string> {
  const top = await temporaryFolder();
  const folder = join(top, "window");
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(join(folder, "index.html"), '<meta nonce="%NONCE%"><p>%NONCE%</p>');
  await writeFile(join(folder, "assets", "Inter Roman.woff2"), "font");
  await writeFile(join(folder, "assets", "a.js"), "export {};");
  await writeFile(join(folder, "main.cjs"), "unlisted");
  await writeFile(join(folder, ".hidden.json"), secret);
  for (const name of ["index.html", "package.json", "a.js", "a.html"]) await writeFile(join(top, name), secret);
  await symlink(join(top, "package.json"), join(folder, "linked.json"));
  await symlink(top, join(folder, "up"));
  return folder;
}

test("a file of the window comes with its type, the page with the nonce in it", async () => {
  const folder = await layOut();
  const nonce = freshNonce();
  const files = [
    await windowFile(folder, "/", nonce),
    await windowFile(folder, "/index.html", nonce),
    await windowFile(folder, "/assets/Inter%20Roman.woff2", nonce),
  ];
  const page = { body: `<meta nonce="${nonce}"><p>${nonce}</p>`, contentType: "text/html; charset=utf-8" };
  expect(files).toEqual([page, page, { body: Buffer.from("font"), contentType: "font/woff2" }]);
});

test("each nonce is another one", () => {
  expect(freshNonce()).not.toBe(freshNonce());
});

test.each([
  "/%2e%2e/package.json",
  "/%2e%2e/%2e%2e/package.json",
  "/..%2f..%2fpackage.json",
  "/..%2fpackage.json",
  "/..%5c..%5cpackage.json",
  "/../package.json",
  "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
  "//package.json",
  "/C:%5cpackage.json",
  "/.hidden.json",
  "/linked.json",
  "/up/package.json",
  "/package.json%00.html",
])("%s does not lead out of the folder", async (pathname) => {
  expect(await windowFile(await layOut(), pathname, "")).toBeNull();
});

test.each(["/none.js", "/main.cjs", "/assets", "/assets/", "", "/%E0%A4%A", `/${"a".repeat(300)}.js`, "/a.js/b.js"])(
  "%s is not there",
  async (pathname) => {
    expect(await windowFile(await layOut(), pathname, "")).toBeNull();
  },
);

test("no address whatever leads out of the folder", async () => {
  const folder = await layOut();
  const names = ["..", ".", "%2e", "%2f", "%5c", "/", "\\", "C:", "%00", "~", "up/", "assets/"];
  const piece = fc.constantFrom(...names, "a", ".html", ".js", "package.json", "index.html", "linked.json");
  let served = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const file = await windowFile(folder, `/${pieces.join("")}`, "");
      if (file !== null) served += 1;
      return file === null || !Buffer.from(file.body).toString().includes(secret);
    }),
    { numRuns: 2_000 },
  );
  expect(served).toBeGreaterThan(0);
});
