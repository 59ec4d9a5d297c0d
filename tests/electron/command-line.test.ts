import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
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
    workshop: null,
    sample: true,
    caseFiles: [],
  });
});

test("a folder that was not named is left to the app", () => {
  const nothing = { casebook: null, settings: null, backups: null, workshop: null, sample: false, caseFiles: [] };
  const lines = [[], ["casebook"], ["--casebook"], ["--casebook="], ["--casebook", "--settings"]];
  expect(lines.map((words) => readCommandLine(words, here))).toEqual(lines.map(() => nothing));
});

test("case files are the words that name one, from the folder of the start or by an address of this machine, in their order", () => {
  const words = [
    "electron",
    ".",
    "rolls.casefile",
    "--sample",
    "notes.txt",
    resolve("/srv/In Oslo.CASEFILE"),
    "--casebook",
    "book.casefile",
    "--other=x.casefile",
    pathToFileURL(resolve("/srv/a b.casefile")).href,
    "file:///srv/a%2Fb.casefile",
    "https://example.com/d.casefile.html",
  ];
  expect(readCommandLine(words, here)).toEqual({
    casebook: join(here, "book.casefile"),
    settings: null,
    backups: null,
    workshop: null,
    sample: true,
    caseFiles: [join(here, "rolls.casefile"), resolve("/srv/In Oslo.CASEFILE"), resolve("/srv/a b.casefile")],
  });
});

test("a pack is named after its option, and opens no casebook even where its path is missing", () => {
  const lines = [
    ["--workshop", "packs/evening.casefile"],
    ["--casebook=shop", "--workshop=evening.casefile", "rolls.casefile"],
    ["--workshop", pathToFileURL(resolve("/srv/a b.casefile")).href],
    ["--workshop"],
    ["--workshop="],
    ["--workshop", "--sample"],
  ];
  const read = lines.map((words) => readCommandLine(words, here));
  expect(read.map(({ workshop, caseFiles }) => [workshop, caseFiles])).toEqual([
    [join(here, "packs", "evening.casefile"), []],
    [join(here, "evening.casefile"), [join(here, "rolls.casefile")]],
    [resolve("/srv/a b.casefile"), []],
    ["", []],
    ["", []],
    ["", []],
  ]);
});
