import { expect, test } from "vitest";
import { judgeRequest } from "../../electron/page-request.ts";

test("a request for a file of the page comes to its path, without what stands behind it", () => {
  expect([
    judgeRequest("GET", "app://casebook/"),
    judgeRequest("GET", "app://casebook/index.html?fresh#/today"),
    judgeRequest("GET", "app://casebook/assets/Inter%20Roman.woff2"),
  ]).toEqual([
    { ok: true, pathname: "/" },
    { ok: true, pathname: "/index.html" },
    { ok: true, pathname: "/assets/Inter%20Roman.woff2" },
  ]);
});

test("only reading is answered, and only from our host", () => {
  expect([
    judgeRequest("POST", "app://casebook/index.html"),
    judgeRequest("HEAD", "app://casebook/index.html"),
    judgeRequest("GET", "app://elsewhere/index.html"),
  ]).toEqual([
    { ok: false, status: 405 },
    { ok: false, status: 405 },
    { ok: false, status: 403 },
  ]);
});
