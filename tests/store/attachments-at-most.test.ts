import { expect, test } from "vitest";
import { attachmentsAtMost } from "../../core/dilemma/attachment.ts";
import { openApp, value } from "./open-app.ts";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test("one file too many is refused, and the dilemma is read again as it was", async () => {
  const app = await openApp();
  const { id } = value(await app.ask("startDilemma", { change: { title: "The lease" } })).dilemma;
  const add = (place: number) => {
    const bytes = Buffer.from([...png, place]).toString("base64");
    return app.ask("addAttachment", { id, name: `${place}.png`, bytes });
  };
  for (let place = 0; place < attachmentsAtMost; place += 1) value(await add(place));
  const oneMore = await add(attachmentsAtMost);
  await app.close();
  const again = await openApp({ folder: app.folder });
  const kept = value(await again.ask("readDilemma", { id })).dilemma.attachments.length;
  await again.close();
  expect({ oneMore, kept }).toEqual({ oneMore: { ok: false, reason: "bad-input" }, kept: attachmentsAtMost });
});
