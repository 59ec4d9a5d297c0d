import { basename } from "node:path";
import { arrivingCap } from "../../core/circle/file/case-file.ts";
import type { SharedItem } from "../../core/circle/file/item.ts";
import { cleanLine } from "../../core/clean-text.ts";
import type { PackState } from "../../core/workshop/start.ts";
import { readBytes } from "../circle/read-bytes.ts";
import type { Sealer } from "../circle/sealer.ts";
import { readRegular } from "../documents/read-regular.ts";
import { refusalOf } from "../refusal-of.ts";

/** The file of a pack: its name as it may be shown, without a path, and its bytes or why there are none. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array | "too-large" | "unreadable";
}

/** A pack as it was read: what it holds, or how it stands instead. */
export type PackReading =
  | { readonly ok: true; readonly items: readonly SharedItem[]; readonly refused: number }
  | { readonly ok: false; readonly pack: Exclude<PackState, { state: "open" }> };

async function bytesAt(path: string): Promise<PackFile["bytes"]> {
  try {
    return await readRegular(path, arrivingCap);
  } catch (error) {
    refusalOf(error);
    return "unreadable";
  }
}

/** The file at a path. One that is not there, is no regular file or may not be read is unreadable; one that is too large is not read. */
export async function packFileAt(path: string): Promise<PackFile> {
  return { name: cleanLine(basename(path)), bytes: await bytesAt(path) };
}

/** Reads a pack, unlocked with a passphrase where one is given. Stores nothing. */
export async function readPack(
  { name, bytes }: PackFile,
  passphrase: string | null,
  sealer: Pick<Sealer, "unlock">,
): Promise<PackReading> {
  if (bytes === "unreadable") return { ok: false, pack: { state: "unreadable", name } };
  if (bytes === "too-large") return { ok: false, pack: { state: "refused", name, fault: bytes, detail: "" } };
  const reading = await readBytes(bytes, passphrase, sealer);
  if (reading === "locked") return { ok: false, pack: { state: "locked", name } };
  if (!reading.ok) return { ok: false, pack: { state: "refused", name, fault: reading.fault, detail: reading.detail } };
  const items = reading.items.flatMap((one) => (one.ok ? [one.item] : []));
  if (items.every(({ kind }) => kind !== "session")) return { ok: false, pack: { state: "no-session", name } };
  return { ok: true, items, refused: reading.items.length - items.length };
}
