import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Circle, circleFormat } from "../../../core/circle/circle.ts";
import { type OwnRound, type PeerRound, roundFormat } from "../../../core/circle/round/round.ts";
import { dilemmaFormat, newDilemma } from "../../../core/dilemma/dilemma.ts";
import type { Format } from "../../../core/document.ts";
import { noLineage } from "../../../core/merge/lineage.ts";
import { envelopeCodec, envelopeOf } from "../../../store/documents/envelope.ts";
import { options, writtenAt } from "../../core/circle/written-rounds.ts";

function file<Content>(format: Format<Content>, content: Content): string {
  return envelopeCodec.encode(envelopeOf(format, { content, revision: 1, savedAt: writtenAt, lineage: noLineage }));
}

/** Lays out a folder with rounds in its casebook, to be opened: whatever the owner did before today. */
export async function folderWith(rounds: readonly (OwnRound | PeerRound)[], circle?: Circle): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "casebook-e2e-"));
  for (const place of ["rounds", "dilemmas"]) await mkdir(join(folder, "casebook", place), { recursive: true });
  if (circle !== undefined) await writeFile(join(folder, "casebook", "circle.json"), file(circleFormat, circle));
  for (const round of rounds) {
    await writeFile(join(folder, "casebook", "rounds", `${round.id}.json`), file(roundFormat, round));
    if (round.side === "peer") continue;
    const own = { ...newDilemma(round.id, writtenAt, round.title), options };
    await writeFile(join(folder, "casebook", "dilemmas", `${round.id}.json`), file(dilemmaFormat, own));
  }
  return folder;
}
