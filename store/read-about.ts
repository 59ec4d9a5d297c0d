import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { assertNever } from "../core/assert-never.ts";
import { type Casebook, casebookFormat, type Hindrance, type Notice } from "../core/casebook.ts";
import { done } from "../core/outcome.ts";
import type { Disk } from "./documents/disk.ts";
import { DocumentFile } from "./documents/document-file.ts";
import { setAside, unreadable } from "./documents/set-aside.ts";

/** Why the folder cannot be held. */
export type Unheld = Extract<Hindrance, "read-only" | "disk-full">;

/** What the casebook says of itself, what to tell its owner, and what hinders writing, if anything. */
export interface AboutReading {
  readonly about: Casebook;
  readonly notices: readonly Notice[];
  readonly hindrance: Hindrance | null;
}

/**
 * Reads `casebook.json`, writing one with this name and moment where there is none. A damaged one is set aside; one that is newer
 * or cannot be read hinders writing, as does `hindrance`.
 */
export async function readAbout(
  disk: Disk,
  folder: string,
  name: string,
  at: string,
  hindrance: Unheld | null,
): Promise<AboutReading> {
  const path = join(folder, "casebook.json");
  const blank: AboutReading = { about: { id: randomUUID(), name, createdAt: at }, notices: [], hindrance };
  const opening = await DocumentFile.open(disk, path, casebookFormat);
  switch (opening.state) {
    case "fine": {
      const altered = { kind: "altered-outside", name: "casebook.json", detail: "" } as const;
      const notices = opening.altered ? [altered] : [];
      return { ...blank, about: opening.file.kept?.content ?? blank.about, notices };
    }
    case "newer": {
      const notice = { kind: "newer-casebook", name: "casebook.json", detail: String(opening.version) } as const;
      return { about: opening.kept?.content ?? blank.about, notices: [notice], hindrance: hindrance ?? notice.kind };
    }
    case "unreadable":
      return { ...blank, notices: [unreadable(path, opening.error)], hindrance: hindrance ?? "unreadable" };
    case "damaged":
      return writeAbout(disk, path, {
        ...blank,
        notices: [await setAside(disk, folder, path, opening.fault, hindrance !== null)],
      });
    case "missing":
      return writeAbout(disk, path, blank);
    default:
      return assertNever(opening);
  }
}

/** Writes `casebook.json` anew. A damaged one that could not be set aside is not written over. */
async function writeAbout(disk: Disk, path: string, reading: AboutReading): Promise<AboutReading> {
  if (reading.hindrance !== null) return reading;
  const file = DocumentFile.fresh(disk, path, casebookFormat);
  const written = await file.change(reading.about.createdAt, () => done(reading.about));
  if (written.ok) return reading;
  const kind = written.reason === "disk-full" ? "disk-full" : "read-only";
  return { ...reading, notices: [...reading.notices, { kind, name: "", detail: "" }], hindrance: kind };
}
