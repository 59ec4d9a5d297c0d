import { openedItem, refusedOpenedItem } from "../../core/circle/file/opened-item.ts";
import type { OpenedItem, Opening } from "../../core/circle/file/opening.ts";
import type { CaseFileReading } from "../../core/circle/file/read-case-file.ts";
import { missingIn } from "../../core/workshop/plan/missing-in.ts";
import type { Parts } from "../parts.ts";
import { judgeFile } from "./judge-file.ts";
import type { Openings } from "./openings.ts";
import type { OwnKey } from "./own-key.ts";
import { readBytes } from "./read-bytes.ts";

/** What an opening is held against, and where it is kept. `newId` makes the ids of new things. */
export interface OpeningDesk {
  readonly parts: Parts;
  readonly ownKey: OwnKey;
  readonly openings: Openings;
  newId(): string;
}

async function seen(
  { parts, ownKey, openings, newId }: OpeningDesk,
  { head, items: read }: Extract<CaseFileReading, { ok: true }>,
  size: number,
): Promise<Opening> {
  const items = read.flatMap((one) => (one.ok ? [one.item] : []));
  const file = { set: head.set, items, size };
  const { step, held, keyring, collection } = await judgeFile(parts, ownKey, file, newId);
  const missing = (id: string) => {
    const made = step.sessions.find((session) => session.id === id);
    return made === undefined ? 0 : missingIn(made).length;
  };
  const beside = { items, keyring, round: (id: string) => held.round(id)?.round ?? null, missing };
  const standings = [...step.standings];
  const opened = read.map((one): OpenedItem => {
    if (!one.ok) return refusedOpenedItem(one);
    return openedItem(one, standings.shift() ?? { kind: "same" }, beside);
  });
  const id = newId();
  openings.keep(id, file);
  const gathered = collection?.gathered;
  return { state: "open", id, set: head.set, collection: gathered?.ok ? gathered.value.kind : null, items: opened };
}

/** Looks at the bytes of a file from anybody, and keeps in memory what was read of it, to be taken in. Nothing is stored. */
export async function openCaseFile(desk: OpeningDesk, bytes: Uint8Array, passphrase: string | null): Promise<Opening> {
  const reading = await readBytes(bytes, passphrase, desk.parts.sealer);
  if (reading === "locked") return { state: "locked" };
  if (!reading.ok) return { state: "refused", fault: reading.fault, detail: reading.detail };
  return seen(desk, reading, bytes.length);
}
