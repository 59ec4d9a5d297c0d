import { readdir } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Job } from "../../core/backup/job.ts";
import { rejections } from "../../loopback/words.ts";
import { send, serving } from "./serving.ts";

const unknown = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";

async function exchanged(settings: string): Promise<string[]> {
  return readdir(join(settings, "exchange")).catch(() => []);
}

async function stateOf(ask: Awaited<ReturnType<typeof serving>>["ask"], id: string): Promise<Job["state"]> {
  for (;;) {
    const read = await ask<Job>("readJob", { id });
    if (!read.ok) throw new Error(read.reason);
    if (read.value.state.kind !== "running") return read.value.state;
  }
}

test("a file is handed in and out only with the cookie and from the casebook's own page", async () => {
  const { port, inside, settings, cookie } = await serving();
  const zip = { ...inside, "content-type": "application/zip" };
  const tries = [
    { method: "POST", path: "/hand-in", headers: { ...zip, cookie: "" }, body: "x" },
    { method: "POST", path: "/hand-in", headers: { ...zip, origin: "http://evil.example" }, body: "x" },
    { method: "GET", path: `/handed-out/${unknown}`, headers: {} },
    { method: "POST", path: "/hand-in", headers: inside, body: "x" },
    { method: "GET", path: "/hand-in", headers: { cookie } },
    { method: "GET", path: `/handed-out/${unknown}`, headers: { cookie } },
    { method: "GET", path: "/handed-out/..%2f..%2fsecret.txt", headers: { cookie } },
  ];
  const statuses = [];
  for (const one of tries) statuses.push((await send(port, one)).status);
  expect({ statuses, left: await exchanged(settings) }).toEqual({
    statuses: [403, 403, 403, 415, 405, 404, 404],
    left: [],
  });
});

test("everything is handed out under an id once, with a name, and goes; handed in again it is looked through", async () => {
  const { port, inside, settings, cookie, ask } = await serving();
  const begun = await ask<Job>("saveEverything", {});
  const saved = begun.ok ? await stateOf(ask, begun.value.id) : null;
  const id = saved?.kind === "finished" && saved.result.kind === "saved" ? saved.result.fetch : null;
  const path = `/handed-out/${id}`;
  const fetched = await new Promise<{ bytes: Buffer; disposition: string | undefined }>((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, headers: { cookie } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ bytes: Buffer.concat(chunks), disposition: response.headers["content-disposition"] });
    })
      .on("error", reject)
      .end();
  });
  expect(fetched.disposition).toMatch(/^attachment; filename="Casebook \d{4}-\d{2}-\d{2}\.zip"$/);
  expect((await send(port, { path, headers: { cookie } })).status).toBe(404);
  await expect.poll(() => exchanged(settings)).toEqual([]);
  const headers = { ...inside, "content-type": "application/zip" };
  const given = await new Promise<string>((resolve, reject) => {
    const sending = request(
      { port, host: "127.0.0.1", method: "POST", path: "/hand-in", headers },
      async (response) => {
        let text = "";
        for await (const chunk of response.setEncoding("utf8")) text += chunk;
        resolve(text);
      },
    );
    sending.on("error", reject).end(fetched.bytes);
  });
  const looking = await ask<Job>("previewBackup", { from: { kind: "file", id: JSON.parse(given).id } });
  const looked = looking.ok ? await stateOf(ask, looking.value.id) : null;
  expect(looked).toMatchObject({ kind: "finished", result: { preview: { isThisOne: true, why: "full" } } });
});

test("a file that is broken off on its way leaves nothing behind", async () => {
  const { port, inside, settings, faults } = await serving();
  const headers = { ...inside, "content-type": "application/zip", "content-length": "1000000" };
  const sending = request({ port, host: "127.0.0.1", method: "POST", path: "/hand-in", headers });
  sending.on("error", () => undefined);
  sending.write(Buffer.alloc(100_000));
  await expect.poll(() => exchanged(settings)).toHaveLength(1);
  sending.destroy();
  await expect.poll(() => exchanged(settings)).toEqual([]);
  expect({ faults, words: rejections["too-large"][0] }).toEqual({ faults: [], words: 413 });
});
