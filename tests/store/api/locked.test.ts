import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../core/days.ts";
import { type Attachment, attachmentFile } from "../../../core/dilemma/attachment.ts";
import {
  changeSchema,
  type Dilemma,
  dilemmaFormat,
  dilemmaSchema,
  newDilemma,
  type Part,
} from "../../../core/dilemma/dilemma.ts";
import { done } from "../../../core/outcome.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { DocumentFile } from "../../../store/documents/document-file.ts";
import { envelopeCodec } from "../../../store/documents/envelope.ts";
import { type App, openApp, value } from "../open-app.ts";
import { pngBytes } from "../picture.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Ask, anyAsk } from "./any-ask.ts";

const fixture = join(import.meta.dirname, "..", "..", "fixtures", "dilemma-version-2.json");
const written = dilemmaSchema.parse(envelopeCodec.decode(await readFile(fixture, "utf8")).content);
const other = newDilemma("0b7f1f0e-2f0a-4c43-9d5a-000000000077", written.createdAt, "Another one");
const decidedOn = written.decision?.decidedAt.slice(0, 10) ?? "";

const picture: Attachment = {
  id: createHash("sha256").update(pngBytes()).digest("hex"),
  name: "page.png",
  type: "image/png",
  size: pngBytes().length,
  addedAt: written.createdAt,
};

/** A dilemma with something in every part, decided, reviewed once, with a picture. */
const dilemma: Dilemma = { ...written, attachments: [picture], supersededBy: null, snoozedUntil: null };

/** A casebook with that dilemma, its picture on the disk, and another dilemma that is open. */
async function casebookIn(folder: string): Promise<void> {
  const moment = written.createdAt;
  await mkdir(join(folder, "dilemmas"), { recursive: true });
  await mkdir(join(folder, "attachments"));
  await writeFile(join(folder, "attachments", attachmentFile(picture)), pngBytes());
  for (const content of [dilemma, other]) {
    const file = DocumentFile.fresh(localDisk, join(folder, "dilemmas", `${content.id}.json`), dilemmaFormat);
    value(await file.change(moment, () => done(content)));
  }
}

/** The bytes of everything that the decision locked, and of every later thought that was there already. */
function lockedBytes(now: Dilemma): string {
  const { tags, snoozedUntil, supersededBy, ...locked } = now;
  return JSON.stringify({
    ...locked,
    amendments: now.amendments.slice(0, dilemma.amendments.length),
    reviews: now.reviews.slice(0, dilemma.reviews.length),
    followUps: now.followUps.slice(0, dilemma.followUps.length).map(({ doneOn, ...said }) => said),
    promises: now.promises.slice(0, dilemma.promises.length).map(({ kept, ...said }) => said),
  });
}

async function inJournal(app: App): Promise<Dilemma> {
  await app.ask("restoreDilemma", { id: dilemma.id });
  return value(await app.ask("readDilemma", { id: dilemma.id })).dilemma;
}

/** Asks; an edit mostly with the present revision, as no other gets as far as the lock. */
async function asked(app: App, { channel, input }: Ask): Promise<boolean> {
  const present = await app.ask("readDilemma", { id: dilemma.id });
  const isTimely = channel === "editDilemma" && present.ok && "revision" in input && input.revision !== 1;
  return (await app.ask(channel, (isTimely ? { ...input, revision: present.value.revision } : input) as never)).ok;
}

const steps = fc.array(
  fc.record({ ask: anyAsk(dilemma, other.id), days: fc.integer({ min: -1, max: 3 }), atOnce: fc.boolean() }),
  { minLength: 1, maxLength: 25, size: "max" },
);

test("whatever is asked of the contract, in whatever order, nothing that the decision locked changes by one byte", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const folder = join(await temporaryFolder(), "Casebook");
      await casebookIn(folder);
      let day = addDays(decidedOn, 100);
      const clock = { at: () => `${day}T12:00:00.000Z`, today: () => day };
      const app = await openApp({ folder, clock });
      const waiting: Promise<boolean>[] = [];
      for (const { ask, days, atOnce } of sequence) {
        day = addDays(day, days);
        const answer = asked(app, ask);
        waiting.push(answer);
        if (atOnce) continue;
        await answer;
        const read = await app.ask("readDilemma", { id: dilemma.id });
        if (read.ok) expect(lockedBytes(read.value.dilemma)).toBe(lockedBytes(dilemma));
      }
      await Promise.all(waiting);
      expect(lockedBytes(await inJournal(app))).toBe(lockedBytes(dilemma));
      await app.close();
      const again = await openApp({ folder, clock });
      expect(value(await again.ask("listNotices", {})).map(({ kind }) => kind)).toEqual([]);
      expect(lockedBytes(await inJournal(again))).toBe(lockedBytes(dilemma));
      const then = value(await again.ask("readDilemmaOn", { id: dilemma.id, day: decidedOn }));
      expect(lockedBytes({ ...then, reviews: dilemma.reviews, amendments: dilemma.amendments })).toBe(
        lockedBytes(dilemma),
      );
      const bytes = await again.ask("readAttachment", { id: dilemma.id, attachmentId: picture.id });
      expect(value(bytes).bytes).toBe(pngBytes().toString("base64"));
      await again.close();
    }),
    { numRuns: 60 },
  );
}, 240_000);

test("each part that was written before the decision is refused after it by itself, all but the tags", async () => {
  const folder = join(await temporaryFolder(), "Casebook");
  await casebookIn(folder);
  const app = await openApp({ folder });
  const { id } = dilemma;
  const refusedParts = [];
  for (const part of Object.keys(changeSchema.shape) as Part[]) {
    const { revision } = value(await app.ask("readDilemma", { id }));
    const edited = await app.ask("editDilemma", { id, revision, change: { [part]: dilemma[part] } });
    refusedParts.push([part, edited.ok ? "done" : edited.reason]);
  }
  const parts = Object.keys(changeSchema.shape);
  expect(refusedParts).toEqual(parts.map((part) => [part, part === "tags" ? "done" : "locked"]));
  await app.close();
});
