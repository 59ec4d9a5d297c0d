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
