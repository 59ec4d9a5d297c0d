import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appWithBackups, backUp, resultOf, writeDilemma } from "./with-backups.ts";

test("bytes beside the backups that went bad count as missing, and the next backup writes them anew", async () => {
  const { app, backups } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  const from = { kind: "kept", name: await backUp(app) } as const;
  const [shelf = ""] = await readdir(backups);
  const [file = ""] = await readdir(join(backups, shelf, "attachments"));
  const path = join(backups, shelf, "attachments", file);
  const bytes = await readFile(path);
  await writeFile(path, Buffer.from(bytes).fill(0)); // As long as before.
  const spoilt = await resultOf(app, app.ask("previewBackup", { from }));
  await backUp(app);
  const mended = await resultOf(app, app.ask("previewBackup", { from }));
  const missing = [spoilt, mended].map((result) => (result.kind === "looked" ? result.preview.missing : null));
  expect({ missing, isWhole: bytes.equals(await readFile(path)) }).toEqual({ missing: [1, 0], isWhole: true });
  await app.close();
});

test("what a backup leaves out is counted, when it is made and when it is looked at", async () => {
  const { app, folder } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  await writeFile(join(folder, "dilemmas", "a:b.json"), "{}");
  const [file = ""] = await readdir(join(folder, "attachments"));
  await writeFile(join(folder, "attachments", file), "spoilt");
  const made = await resultOf(app, app.ask("backUpNow", {}));
  const name = made.kind === "backed-up" ? made.backup.name : "";
  const looked = await resultOf(app, app.ask("previewBackup", { from: { kind: "kept", name } }));
  expect({ made, looked }).toMatchObject({ made: { leftOut: 2 }, looked: { preview: { leftOut: 2, missing: 0 } } });
  await app.close();
});
