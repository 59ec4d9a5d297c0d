import { createPackage } from "@electron/asar";
import { afterEach, expect, test } from "vitest";
import type { Opening } from "../../../core/circle/file/opening.ts";
import { noRedaction } from "../../../core/circle/redact/redaction.ts";
import { seenText, shareDilemma } from "../../../core/circle/redact/share-dilemma.ts";
import type { Entry } from "../../../core/dilemma/entry.ts";
import { layOut, open, type Place } from "../drive.ts";
import { ask } from "../page-bridge.ts";

let place: Place;

afterEach(() => place.remove());

test("a dilemma is locked into a case file by the worker within the archive, and opens with its passphrase alone", async () => {
  place = layOut();
  const archive = `${place.app}.asar`;
  await createPackage(place.app, archive);
  const { app, page } = await open({ ...place, app: archive });
  await ask(page, "nameMyself", { name: "Anna" });
  const change = { title: "The wrong rolls", happened: "Forty too many.", asked: "Do I tell them?" };
  const { value: entry } = (await ask(page, "startDilemma", { change })) as { value: Entry };
  const shared = shareDilemma(entry.dilemma, noRedaction);
  if (!shared.ok) throw new Error("too long");
  const { value: made } = (await ask(page, "sendDilemma", {
    id: entry.dilemma.id,
    redaction: noRedaction,
    seen: seenText(shared.leaving),
    to: [],
    closing: { passphrase: "wheel heather tin lake", sign: true },
  })) as { value: { name: string; bytes: string } };

  const openings = [];
  for (const passphrase of [null, "wheel heather tin boat", "wheel heather tin lake"]) {
    const { value } = (await ask(page, "openCaseFile", { bytes: made.bytes, passphrase })) as { value: Opening };
    openings.push(
      value.state === "open" ? value.items.map(({ title, vouched }) => [title, vouched.kind]) : value.state,
    );
  }
  await app.close();
  expect({ name: made.name, openings }).toEqual({
    name: expect.stringMatching(/\.casefile$/),
    openings: ["locked", "refused", [["The wrong rolls", "own"]]],
  });
});
