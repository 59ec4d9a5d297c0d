import type { MadeFile } from "../../core/circle/circle-api.ts";
import {
  type CaseFile,
  caseFileCap,
  caseFileFormat,
  caseFileVersion,
  itemsAtMost,
  writeCaseFile,
} from "../../core/circle/file/case-file.ts";
import { caseFileName, type caseFileNames } from "../../core/circle/file/case-file-name.ts";
import { measureJson } from "../../core/circle/file/measure-json.ts";
import { caseFileCaps } from "../../core/circle/file/read-case-file.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { MakingDesk } from "./making-desk.ts";
import { SealingEnded } from "./sealer.ts";

/** What goes into a case file, and what it is called. */
export interface FileToMake extends Pick<CaseFile, "set" | "items"> {
  readonly kind: keyof typeof caseFileNames;
  readonly title: string;
}

/** The bytes of a case file, or null for one that a reader would not open. */
function bytesOf(file: CaseFile): Uint8Array | null {
  if (file.items.length > itemsAtMost) return null;
  const text = writeCaseFile(file);
  const bytes = new TextEncoder().encode(text);
  return bytes.length > caseFileCap || measureJson(text, caseFileCaps) !== null ? null : bytes;
}

/** The bytes behind a passphrase, or null where the machine is not up to it. */
async function lockedBy(parts: MakingDesk["parts"], plain: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  try {
    return await parts.sealer.lock(plain, passphrase);
  } catch (error) {
    if (error instanceof SealingEnded) return null;
    throw error;
  }
}

/**
 * A case file as it leaves, locked with a passphrase where one is given. Refuses one that holds more than a reader opens
 * (`bad-input`), and what cannot be locked (`cannot-lock`): it took too long, the memory is too little, or all is being closed.
 */
export async function finishFile(
  { parts, newId }: MakingDesk,
  { kind, title, set, items }: FileToMake,
  passphrase: string | null,
): Promise<Outcome<MadeFile>> {
  const head = { format: caseFileFormat, version: caseFileVersion, id: newId(), madeAt: parts.clock.at() } as const;
  const plain = bytesOf({ ...head, set, items });
  if (plain === null) return refused("bad-input");
  const bytes = passphrase === null ? plain : await lockedBy(parts, plain, passphrase);
  if (bytes === null) return refused("cannot-lock");
  return done({ name: caseFileName(kind, title), bytes: Buffer.from(bytes).toString("base64") });
}
