import { expect, test } from "vitest";
import { contentPolicy } from "../../core/content-policy.ts";

test("allows nothing but what the window itself brings", () => {
  expect(contentPolicy("c29tZXRoaW5nIHJhbmRvbQ==").split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-c29tZXRoaW5nIHJhbmRvbQ=='",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test("refuses a nonce that could add a rule of its own", () => {
  const nonces = ["", "short", "aaaaaaaaaaaaaaaa'; script-src *", "aaaaaaaaaaaaaaaa aaaa", "aaaaaaaaaaaaaaaa\r\nX: y"];
  for (const nonce of nonces) expect(() => contentPolicy(nonce)).toThrow("base64");
});
