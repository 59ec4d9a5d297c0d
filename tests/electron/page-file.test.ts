import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageFile } from "../../electron/page-file.ts";

const folder = resolve("/app/out/renderer");

function statusOf(method: string, address: string): number {
  const file = pageFile(folder, method, address);
  return file.ok ? 200 : file.status;
}

test("a request for a file of the page is answered with that file and its type", () => {
  expect([
    pageFile(folder, "GET", "app://casebook/"),
    pageFile(folder, "GET", "app://casebook/index.html?fresh#/today"),
    pageFile(folder, "GET", "app://casebook/assets/Inter%20Roman.woff2"),
  ]).toEqual([
    { ok: true, path: join(folder, "index.html"), contentType: "text/html; charset=utf-8" },
    { ok: true, path: join(folder, "index.html"), contentType: "text/html; charset=utf-8" },
    { ok: true, path: join(folder, "assets", "Inter Roman.woff2"), contentType: "font/woff2" },
  ]);
});

test("only reading is answered, only from our host, and only kinds of file that a page is made of", () => {
  const refused: readonly (readonly [string, string, number])[] = [
    ["POST", "app://casebook/index.html", 405],
    ["HEAD", "app://casebook/index.html", 405],
    ["GET", "app://elsewhere/index.html", 403],
    ["GET", "app://casebook/main.cjs", 404],
    ["GET", "app://casebook/%E0%A4%A", 400],
  ];
  expect(refused.map(([method, address]) => statusOf(method, address))).toEqual(refused.map(([, , status]) => status));
});

test.each([
  "app://casebook/%2e%2e/%2e%2e/package.json",
  "app://casebook/..%2f..%2fpackage.json",
  "app://casebook/..%5c..%5cpackage.json",
  "app://casebook/assets/%2e%2e%2f%2e%2e%2fpackage.json",
  "app://casebook//etc/page.json",
  "app://casebook/C:%5cpage.json",
  "app://casebook/.hidden.json",
  "app://casebook/page.json%00.html",
])("%s does not lead out of the folder", (address) => {
  const file = pageFile(folder, "GET", address);
  expect(file.ok ? file.path : "refused").toBe(address.includes("%2e%2e/") ? join(folder, "package.json") : "refused");
});

test("no address whatever leads out of the folder", () => {
  const piece = fc.constantFrom("..", ".", "%2e", "%2f", "%5c", "/", "\\", "a", "C:", "%00", "~", ".html", ".js");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = pageFile(folder, "GET", `app://casebook/${pieces.join("")}`);
      return !file.ok || (resolve(file.path) === file.path && file.path.startsWith(join(folder, "/")));
    }),
    { numRuns: 2_000 },
  );
});
