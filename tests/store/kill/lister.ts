import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { localDisk } from "../../../store/disk.ts";
import { openCasebook } from "../../../store/open-casebook.ts";
import { shipped } from "../../core/walk/any-own.ts";

const [folder = "", settings = ""] = process.argv.slice(2);
const at = "2026-11-22T10:00:00.000Z";
const opening = await openCasebook(localDisk, folder, "Casebook", at, at.slice(0, 10), settings);
if (!opening.ok) throw new Error(opening.reason);
const { journal } = opening.casebook;

// Writes for ever, shows the list in between, and says the id of what was acknowledged.
for (;;) {
  const started = await journal.start(newDilemma(randomUUID(), at, "Written before the kill"), at);
  if (!started.ok) throw new Error(started.reason);
  journal.summaries(shipped);
  writeSync(1, `${started.value.dilemma.id}\n`);
}
