import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readCommandLine } from "../../loopback/command-line.ts";

const home = resolve("/home/owner");

test("without a word, everything is where it usually is", () => {
  expect(readCommandLine([], home)).toEqual({
    kind: "run",
    commandLine: {
      casebook: null,
      settings: null,
      backups: null,
      workshop: null,
      renderer: null,
      port: 0,
      opensBrowser: true,
      addsSample: false,
      caseFiles: [],
    },
  });
});

test("takes folders from where it was started", () => {
  const words = [
    "--casebook",
    "book",
    "--port=4000",
    "--no-open",
    "--sample",
    "--settings",
    "/etc/casebook",
    "--backups=safe",
  ];
  expect(readCommandLine(words, home)).toMatchObject({
    commandLine: {
      casebook: resolve(home, "book"),
      settings: resolve("/etc/casebook"),
      backups: resolve(home, "safe"),
      port: 4000,
      opensBrowser: false,
      addsSample: true,
    },
  });
});

test("takes words that name case files, in their order, and not the folder of an option", () => {
  const read = readCommandLine(["b.CaseFile", "--casebook", "book.casefile", "--sample", "in/a.casefile"], home);
  expect(read).toMatchObject({
    commandLine: { casebook: resolve(home, "book.casefile"), caseFiles: ["b.CaseFile", "in/a.casefile"] },
  });
});

test("a pack is named after its option, from where it was started, and is no case file beside it", () => {
  const lines = [
    ["--workshop", "in/a.casefile"],
    ["--casebook", "book", "--workshop=a.casefile", "b.casefile"],
  ];
  expect(lines.map((words) => readCommandLine(words, home))).toMatchObject([
    { commandLine: { workshop: resolve(home, "in/a.casefile"), caseFiles: [] } },
    { commandLine: { workshop: resolve(home, "a.casefile"), caseFiles: ["b.casefile"] } },
  ]);
});

test("names the first word it does not understand", () => {
  const named = [
    ["--colour"],
    ["book"],
    ["--sample", "yes"],
    ["-p", "4000"],
    ["--casebook"],
    ["--casebook="],
    ["--casebook", "--sample"],
    ["--workshop"],
    ["--workshop="],
    ["--workshop", "--sample"],
    ["--no-open=no"],
    ["--port", "0"],
    ["--port", "65536"],
    ["--port", "4e3"],
    ["--constructor"],
  ].map((words) => {
    const read = readCommandLine(words, home);
    return read.kind === "bad-option" ? read.option : read.kind;
  });
  expect(named).toEqual([
    "--colour",
    "book",
    "yes",
    "-p",
    "--casebook",
    "--casebook",
    "--casebook",
    "--workshop",
    "--workshop",
    "--workshop",
    "--no-open",
    "--port 0",
    "--port 65536",
    "--port 4e3",
    "--constructor",
  ]);
});

test("shows the list of options when asked", () => {
  expect(readCommandLine(["--help", "--sample"], home)).toEqual({ kind: "help" });
});
