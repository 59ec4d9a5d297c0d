import { expect, test } from "vitest";
import { caseFileFaults } from "../../core/circle/file/case-file-fault.ts";
import { throwAtApp } from "./throw-at-app.ts";
import { throwFiles } from "./throw-files.ts";

/** What the reader itself tells; the others tell how an item stands to what is kept. */
const readerFaults = caseFileFaults.slice(0, caseFileFaults.indexOf("own-dilemma"));

test("files that were changed or made to do harm are refused by a known fault, or what is taken of them is valid and clean", async () => {
  const { fates, harms } = await throwFiles(6, 1_500, async () => undefined);
  const met = new Set([...fates.keys()].map((fate) => fate.replace(/^item /, "")));
  expect([harms, readerFaults.filter((fault) => !met.has(fault))]).toEqual([[], []]);
}, 180_000);

test("a casebook in which such files are opened says a sentence for each fault, and nothing of it is touched", async () => {
  const { harms, touched } = await throwAtApp(6, 150);
  expect([harms, touched]).toEqual([[], []]);
}, 180_000);
