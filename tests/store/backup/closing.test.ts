import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { appWithBackups, writeDilemma } from "./with-backups.ts";

test("an app that is closed before its first list was asked for makes no daily backup any more", async () => {
  const { app, backups } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  const daily = app.daily();
  await app.close();
  await daily;
  expect(existsSync(backups)).toBe(false);
});
