import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, refused } from "../../../core/outcome.ts";
import { OwnKey } from "../../../store/circle/own-key.ts";
import { sign, verify } from "../../../store/circle/signing.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { bytesIn } from "../bytes-in.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { at, openApp, value } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const id = "0b7f1f0e-2f0a-4c43-9d5a-000000000001";

test("a key is made at the first need, for its owner's eyes only, and is the same ever after", async () => {
  const settings = join(await temporaryFolder(), "settings");
  const ownKey = new OwnKey(localDisk, settings, id, true);
  expect(await ownKey.read()).toEqual(done(null));
  const [made, again] = await Promise.all([ownKey.need(at), ownKey.need(at)]);
  const path = join(settings, "keys", `${id}.json`);
  expect([again, await ownKey.read(), await readdir(join(settings, "keys"))]).toEqual([made, made, [`${id}.json`]]);
  if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o600);
  const later = await new OwnKey(localDisk, settings, id, false).need(at);
  expect(later).toEqual(made);
  const { publicKey, privateKey } = value(made);
  expect(verify(publicKey, "rolls", sign(privateKey, "rolls"))).toBe(true);
  expect(value(await new OwnKey(localDisk, settings, `${id.slice(0, -1)}2`, true).need(at))).not.toEqual(value(made));
});

test("a key that cannot be read is left alone, and no other takes its place", async () => {
  const settings = await temporaryFolder();
  const path = join(settings, "keys", `${id}.json`);
  await mkdir(join(settings, "keys"));
  await writeFile(path, "{ torn");
  const ownKey = new OwnKey(localDisk, settings, id, true);
  expect([await ownKey.read(), await ownKey.need(at), await readFile(path, "utf8")]).toEqual([
    refused("damaged"),
    refused("damaged"),
    "{ torn",
  ]);
});

test("where there is no place for a key nothing is signed, and the circle is read all the same", async () => {
  const disk = faultyDisk();
  const settings = await temporaryFolder();
  disk.fail({ at: "create", code: "ENOSPC", times: 1 });
  const ownKey = new OwnKey(disk, settings, id, true);
  expect([
    await new OwnKey(localDisk, null, id, true).need(at),
    await new OwnKey(localDisk, settings, id, false).need(at),
    await ownKey.need(at),
    (await ownKey.need(at)).ok,
  ]).toEqual([refused("read-only"), refused("read-only"), refused("disk-full"), true]);
  const folder = join(await temporaryFolder(), "Casebook");
  await mkdir(`${folder}-settings`);
  await writeFile(join(`${folder}-settings`, "keys"), "in the way");
  const app = await openApp({ folder });
  expect(value(await app.ask("nameMyself", { name: "Rosa" }))).toMatchObject({ name: "Rosa", fingerprint: "" });
  await app.close();
});

test("the private key is nowhere in the casebook and in no answer", async () => {
  const app = await openApp();
  const named = value(await app.ask("nameMyself", { name: "Rosa" }));
  const [name = ""] = await readdir(join(`${app.folder}-settings`, "keys"));
  const written = await readFile(join(`${app.folder}-settings`, "keys", name), "utf8");
  const { privateKey } = JSON.parse(written).content;
  expect(privateKey).toMatch(/^[A-Za-z0-9_-]{60,}$/);
  expect([JSON.stringify(named), ...Object.values(bytesIn(app.folder)).map(String)].join("\n")).not.toContain(
    privateKey,
  );
  await app.close();
});
