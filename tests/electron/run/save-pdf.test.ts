import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Bridge } from "../../../core/bridge.ts";
import { layOut, open, type Place, type Running } from "../drive.ts";

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

/** Answers the next save dialogs with a path, an empty one as when it is closed, and keeps the name that was proposed. */
async function answerDialogs(path: string): Promise<void> {
  await running.app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showSaveDialog: async (_window: unknown, { defaultPath }: { defaultPath: string }) => {
        Object.assign(dialog, { proposed: defaultPath });
        return { canceled: chosen === "", filePath: chosen };
      },
    });
  }, path);
}

function savePdf(name: unknown): Promise<unknown> {
  return running.page.evaluate(
    (given) => (globalThis as unknown as { casebook: Bridge }).casebook.savePdf?.(given as string),
    name,
  );
}

test("what the page prints is saved as a PDF where its owner says, under a name that is never a path", async () => {
  const folder = await mkdtemp(join(tmpdir(), "casebook-pdf-"));
  await answerDialogs(join(folder, "sheets.pdf"));
  const saved = await savePdf("../A morning: fair prices?");
  const bytes = await readFile(join(folder, "sheets.pdf"));
  const proposed = await running.app.evaluate(({ dialog }) => String(Reflect.get(dialog, "proposed")));
  expect({ saved, proposed, begins: bytes.subarray(0, 5).toString(), files: await readdir(folder) }).toEqual({
    saved: { ok: true, value: { name: "sheets.pdf" } },
    proposed: ".. A morning fair prices.pdf",
    begins: "%PDF-",
    files: ["sheets.pdf"],
  });
  await rm(folder, { recursive: true });
});

test("an owner who closes the dialog has changed their mind, and what is no name is refused", async () => {
  await answerDialogs("");
  expect([await savePdf("Sheets"), await savePdf(7)]).toEqual([
    { ok: true, value: null },
    { ok: false, reason: "bad-input" },
  ]);
});
