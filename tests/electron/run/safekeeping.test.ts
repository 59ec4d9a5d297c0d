import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Job } from "../../../core/backup/job.ts";
import { layOut, open, type Place, type Running } from "../drive.ts";
import { ask } from "../page-bridge.ts";

let place: Place;
let running: Running;

beforeAll(async () => {
  place = layOut();
  running = await open(place);
});

afterAll(async () => {
  await running.app.close();
  place.remove();
});

async function ended(begun: unknown): Promise<Job["state"]> {
  const { value } = begun as { value: Job };
  for (;;) {
    const { value: job } = (await ask(running.page, "readJob", { id: value.id })) as { value: Job };
    if (job.state.kind !== "running") return job.state;
  }
}

test("everything is saved where the owner says, and brought back from the file they choose; the page sees an id, never a path", async () => {
  const folder = await mkdtemp(join(tmpdir(), "casebook-safe-"));
  const path = join(folder, "my shop.zip");
  await running.app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: false, filePath: chosen }),
      showOpenDialog: async () => ({ canceled: false, filePaths: [chosen] }),
    });
  }, path);
  await ask(running.page, "startDilemma", { change: { title: "The wrong rolls" } });
  const saved = await ended(await ask(running.page, "saveEverything", {}));
  expect({ saved, there: readdirSync(folder) }).toEqual({
    saved: {
      kind: "finished",
      result: { kind: "saved", name: "my shop.zip", size: expect.any(Number), fetch: null, leftOut: 0 },
    },
    there: ["my shop.zip"],
  });
  await ask(running.page, "startDilemma", { change: { title: "A later thing" } });
  const { value: chosen } = (await ask(running.page, "chooseBackup", {})) as { value: { id: string } };
  expect(chosen.id).toMatch(/^[0-9a-f-]{36}$/);
  const back = await ended(await ask(running.page, "bringBack", { from: { kind: "file", id: chosen.id } }));
  expect(back.kind).toBe("finished");
  const listed = (await ask(running.page, "listDilemmas", {})) as { value: { title: string }[] };
  expect(listed.value.map(({ title }) => title)).toEqual(["The wrong rolls"]);
  await rm(folder, { recursive: true });
});

test("an owner who closes the dialog has changed their mind, and nothing is written", async () => {
  await running.app.evaluate(({ dialog }) => {
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: true, filePath: "" }),
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
    });
  });
  expect(await ended(await ask(running.page, "saveEverything", {}))).toEqual({ kind: "cancelled" });
  expect(await ask(running.page, "chooseBackup", {})).toEqual({ ok: true, value: { id: null } });
});
