import { expect, test } from "vitest";
import { isOurs, mayHandOver, mayNavigateTo, mayRequest } from "../../electron/address.ts";

const foreign = [
  "https://example.com/",
  "http://127.0.0.1:8080/",
  "file:///etc/hosts",
  "app://elsewhere/index.html",
  "app://casebook.example.com/index.html",
  "app://casebook@elsewhere/index.html",
  "app://someone@casebook/index.html",
  "apps://casebook/index.html",
  "javascript:alert(1)",
  "ws://casebook/",
  "not an address",
  "",
];

test("only addresses under our own origin are ours", () => {
  const ours = ["app://casebook/", "app://casebook/index.html#/today", "app://casebook/assets/page.js"];
  expect([...ours, ...foreign].filter(isOurs)).toEqual(ours);
});

test("the window goes nowhere but to its own page", () => {
  const files = ["app://casebook/assets/page.js", "app://casebook/other.html", "blob:app://casebook/1", "about:blank"];
  const page = ["app://casebook/", "app://casebook/index.html", "app://casebook/index.html?x#/today"];
  expect([...page, ...files, ...foreign].filter(mayNavigateTo)).toEqual(page);
});

test("the page fetches its own files and what it holds in memory, and nothing else", () => {
  const own = ["app://casebook/fonts/a.woff2", "data:image/png;base64,AA", "blob:app://casebook/7e1"];
  const tools = ["devtools://devtools/bundled/inspector.html"];
  const others = ["blob:https://example.com/7e1", "chrome://gpu", ...foreign];
  const all = [...own, ...tools, ...others];
  expect({
    packed: all.filter((address) => mayRequest(address, false)),
    developing: all.filter((address) => mayRequest(address, true)),
  }).toEqual({ packed: own, developing: [...own, ...tools] });
});

test("only what the page holds in memory is handed over as a file", () => {
  const own = ["blob:app://casebook/7e1"];
  const others = ["app://casebook/index.html", "data:text/html,x", "blob:https://example.com/7e1", ...foreign];
  expect([...own, ...others].filter(mayHandOver)).toEqual(own);
});
