import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createPackage } from "@electron/asar";
import { afterEach, expect, test } from "vitest";
import { layOut, open, type Place } from "../drive.ts";
import { ask } from "../page-bridge.ts";

let place: Place;

afterEach(() => place.remove());

/** Titles of the owner's own that answer to a text. */
async function titlesIn(at: Place, text: string): Promise<string[]> {
  const { app, page } = await open(at);
  await ask(page, "startDilemma", { change: { title: "The brzozka rolls", happened: "Forty too many." } });
  const found = (await ask(page, "find", { text, box: "one" })) as { value: { kind: string; title: string }[] };
  await app.close();
  return found.value.filter(({ kind }) => kind === "dilemma").map(({ title }) => title);
}

function keptIndexes(at: Place): string[] {
  const caches = join(at.settings, "caches");
  return readdirSync(caches).filter((id) => existsSync(join(caches, id, "index.bin")));
}

test("what was just written is found, by the worker, which keeps its index beside the settings", async () => {
  place = layOut();
  const found = await titlesIn(place, "brzozka");
  expect({ found, kept: keptIndexes(place).length }).toEqual({ found: ["The brzozka rolls"], kept: 1 });
});

test("the worker starts from within the archive that the app is packed in", async () => {
  place = layOut();
  const archive = `${place.app}.asar`;
  await createPackage(place.app, archive);
  const packed = { ...place, app: archive };
  const found = await titlesIn(packed, '"forty too many"');
  expect({ found, kept: keptIndexes(place).length }).toEqual({ found: ["The brzozka rolls"], kept: 1 });
});
