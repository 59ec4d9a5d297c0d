import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { whyNotStarted, words } from "../../loopback/words.ts";

function optionsIn(text: string): string[] {
  return [...new Set(text.match(/--[a-z-]{2,}/g))];
}

test("every option that a sentence advises is in the list, and every one of the list in the README", () => {
  const list = optionsIn(words.options.join(" "));
  const folder = "/shop";
  const advised = (["no-settings", "not-a-casebook"] as const).map((kind) => whyNotStarted({ kind, folder })).join(" ");
  const readme = optionsIn(readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8"));
  expect({
    unlisted: optionsIn(advised).filter((option) => !list.includes(option)),
    unread: list.filter((option) => option !== "--help" && !readme.includes(option)),
  }).toEqual({ unlisted: [], unread: [] });
});
