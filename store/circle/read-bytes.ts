import { arrivingCap, caseFileCap } from "../../core/circle/file/case-file.ts";
import type { CaseFileFault } from "../../core/circle/file/case-file-fault.ts";
import { judgeLock } from "../../core/circle/file/judge-lock.ts";
import { type CaseFileReading, readCaseFile } from "../../core/circle/file/read-case-file.ts";
import type { Checks } from "../../core/circle/file/read-item.ts";
import { sha256Of } from "../sha256.ts";
import type { Sealer } from "./sealer.ts";
import { verify } from "./signing.ts";

const checks: Checks = { hash: sha256Of, verify };

/** What the bytes of a file turned out to be; `"locked"` when a passphrase could open it and none was given. */
export type BytesReading = "locked" | CaseFileReading;

function refused(fault: CaseFileFault): CaseFileReading {
  return { ok: false, fault, detail: "" };
}

function readUnlocked(bytes: Uint8Array): CaseFileReading {
  if (bytes.length > caseFileCap) return refused("too-large");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refused("not-text");
  }
  return readCaseFile(text, checks);
}

/**
 * Reads the bytes of a file from anybody, and unlocks them first where they are locked. Stores nothing. Refuses with a fault
 * whatever is no case file; throws `SealingEnded` when all is closed meanwhile.
 */
export async function readBytes(
  bytes: Uint8Array,
  passphrase: string | null,
  sealer: Pick<Sealer, "unlock">,
): Promise<BytesReading> {
  if (bytes.length > arrivingCap) return refused("too-large");
  const lock = judgeLock(bytes);
  if (lock === "none") return readUnlocked(bytes);
  if (lock !== "passphrase") return refused(lock);
  if (passphrase === null || passphrase === "") return "locked";
  const opened = await sealer.unlock(bytes, passphrase);
  return typeof opened === "string" ? refused(opened) : readUnlocked(opened);
}
