import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { killWriters } from "./killed-writers.ts";

test("210 kills at random moments lose no acknowledged write, leave no unreadable file and nothing lying about", async () => {
  const folder = await temporaryFolder();
  const tolls = await Promise.all(["one", "two"].map((name) => killWriters(join(folder, name), 105, "careful")));
  expect(tolls.flatMap((toll) => toll.harm)).toEqual([]);
  for (const toll of tolls) {
    expect(toll.acknowledged).toBeGreaterThan(100);
    expect(toll.midWrite).toBeGreaterThan(10);
  }
}, 180_000);

test("the same kills do harm where a file is written in place, so that the test above would notice", async () => {
  const toll = await killWriters(join(await temporaryFolder(), "careless"), 30, "careless");
  expect(toll.harm.length).toBeGreaterThan(0);
}, 60_000);
