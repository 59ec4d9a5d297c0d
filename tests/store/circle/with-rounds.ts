import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Round, roundFormat } from "../../../core/circle/round/round.ts";
import { type Dilemma, dilemmaFormat, newDilemma } from "../../../core/dilemma/dilemma.ts";
import { done } from "../../../core/outcome.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { DocumentFile } from "../../../store/documents/document-file.ts";
import { at, openApp, value } from "../open-app.ts";
import type { Starting } from "../start-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** The dilemma that is there already. */
export const shelvedDilemma: Dilemma = newDilemma("0b7f1f0e-2f0a-4c43-9d5a-000000000009", at, "The wrong rolls");

/** What can be written into a casebook before it is opened. */
interface Shelf {
  readonly folder: string;
  rounds(...rounds: Round[]): Promise<void>;
}

/** The app on a casebook that holds a dilemma and these rounds, as if they had been written by the app. */
export async function withRounds(fill: (shelf: Shelf) => Promise<void>, options: Partial<Starting> = {}) {
  const folder = join(await temporaryFolder(), "Casebook");
  for (const place of ["dilemmas", "rounds"]) await mkdir(join(folder, place), { recursive: true });
  const path = (place: string, id: string) => join(folder, place, `${id}.json`);
  const entry = DocumentFile.fresh(localDisk, path("dilemmas", shelvedDilemma.id), dilemmaFormat);
  value(await entry.change(at, () => done(shelvedDilemma)));
  await fill({
    folder,
    async rounds(...rounds) {
      for (const round of rounds) {
        const file = DocumentFile.fresh(localDisk, path("rounds", round.id), roundFormat);
        value(await file.change(at, () => done(round)));
      }
    },
  });
  return { ...(await openApp({ ...options, folder })), dilemmaId: shelvedDilemma.id };
}
