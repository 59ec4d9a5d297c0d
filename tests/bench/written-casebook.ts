import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { casebookFormat } from "../../core/casebook.ts";
import { type Dilemma, dilemmaFormat } from "../../core/dilemma/dilemma.ts";
import type { Format } from "../../core/document.ts";
import { checksumOf, envelopeCodec } from "../../store/envelope.ts";

const savedAt = "2026-11-22T08:00:00.000Z";

function textOf<Content>({ name, version }: Format<Content>, content: Content): string {
  return envelopeCodec.encode({ format: name, version, revision: 1, savedAt, checksum: checksumOf(content), content });
}

/** Writes a casebook with these dilemmas, as the app would have, but without waiting for the disk after each. */
export async function writeCasebook(folder: string, dilemmas: readonly Dilemma[]): Promise<void> {
  await mkdir(join(folder, "dilemmas"), { recursive: true });
  const about = { id: "7d0c1f6e-53c0-4a41-8f0b-94d6f2c1a001", name: "Casebook", createdAt: savedAt };
  await writeFile(join(folder, "casebook.json"), textOf(casebookFormat, about));
  for (const dilemma of dilemmas)
    await writeFile(join(folder, "dilemmas", `${dilemma.id}.json`), textOf(dilemmaFormat, dilemma));
}
