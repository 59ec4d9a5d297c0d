import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readCommandLine } from "../../electron/command-line.ts";

const here = resolve("/home/owner");

test("folders and the sample are read from the command line, whatever else stands there", () => {
  const words = [
    "electron",
    "--no-sandbox",
    ".",
    "--casebook",
    "books/shop",
    `--settings=${resolve("/srv/s")}`,
    "--backups",
    "safe",
    "--sample",
  ];
  expect(readCommandLine(words, here)).toEqual({
    casebook: join(here, "books", "shop"),
    settings: resolve("/srv/s"),
    backups: join(here, "safe"),
    sample: true,
  });
});

test("a folder that was not named is left to the app", () => {
  const nothing = { casebook: null, settings: null, backups: null, sample: false };
  const lines = [[], ["casebook"], ["--casebook"], ["--casebook="], ["--casebook", "--settings"]];
  expect(lines.map((words) => readCommandLine(words, here))).toEqual(lines.map(() => nothing));
});
