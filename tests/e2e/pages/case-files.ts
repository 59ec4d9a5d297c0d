import { Encrypter } from "age-encryption";
import type { Page } from "playwright-core";
import type { SharedSet } from "../../../core/circle/file/case-file.ts";
import { caseFileFormat, caseFileVersion, writeCaseFile } from "../../../core/circle/file/case-file.ts";
import type { SharedItem } from "../../../core/circle/file/item.ts";
import { type Maker, makeItem } from "../../../core/circle/file/make-item.ts";
import { fingerprintOf, makeKey, sign } from "../../../store/circle/signing.ts";
import { sha256Of } from "../../../store/sha256.ts";

/** Somebody who sends case files, signed or not. */
export interface Sender extends Maker {
  readonly fingerprint: string | null;
}

/** A sender of this name, with a key of their own when they sign. */
export function sender(name: string, signs: "signs" | "signs nothing"): Sender {
  if (signs === "signs nothing") return { name, key: null, fingerprint: null, hash: sha256Of, sign: () => "" };
  const { publicKey, privateKey } = makeKey();
  const fingerprint = fingerprintOf(publicKey);
  return { name, key: publicKey, fingerprint, hash: sha256Of, sign: (text) => sign(privateKey, text) };
}

/** The text of a case file with these items, each made anew by the sender. */
export function writtenFile(
  by: Sender,
  items: readonly Pick<SharedItem, "kind" | "id" | "content">[],
  set: SharedSet | null = null,
): string {
  return writeCaseFile({
    format: caseFileFormat,
    version: caseFileVersion,
    id: "0b7f1f0e-2f0a-4c43-9d5a-0000000000ff",
    madeAt: "2026-11-22T09:00:00.000Z",
    set,
    items: items.map((item) => makeItem(item as SharedItem, by)),
  });
}

/** The file locked with a passphrase, by a work factor that costs a test no time. */
export async function locked(text: string, passphrase: string): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(10);
  return Buffer.from(await encrypter.encrypt(text));
}

/** Gives a file, or several, to the page of the circle, as its button does. */
export async function giveFile(
  page: Page,
  ...files: readonly { readonly name: string; readonly content: string | Buffer }[]
) {
  await page
    .locator("input[type=file]")
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) })),
    );
}
