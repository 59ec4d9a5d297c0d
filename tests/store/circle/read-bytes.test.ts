import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { arrivingCap, caseFileCap, writeCaseFile } from "../../../core/circle/file/case-file.ts";
import { readBytes } from "../../../store/circle/read-bytes.ts";
import { Sealer } from "../../../store/circle/sealer.ts";
import { anyCaseFile } from "../../core/circle/any-case-file.ts";
import { quickWork, sealing } from "../open-app.ts";

const honest = Buffer.from(fc.sample(anyCaseFile, { seed: 6, numRuns: 1 }).map(writeCaseFile)[0] ?? "");
const blanks = Buffer.alloc(caseFileCap - honest.length, " ");

async function fateOf(bytes: Uint8Array, passphrase: string | null = null): Promise<string> {
  const sealer = new Sealer(sealing, quickWork);
  onTestFinished(() => sealer.close());
  const reading = await readBytes(bytes, passphrase, sealer);
  if (reading === "locked") return "locked";
  return reading.ok ? "read" : reading.fault;
}

test("a file as large as a case file may be is read, and one byte more is refused, also before it is looked at", async () => {
  expect([
    await fateOf(Buffer.concat([honest, blanks])),
    await fateOf(Buffer.concat([honest, blanks, Buffer.from(" ")])),
    await fateOf(Buffer.alloc(arrivingCap + 1)),
  ]).toEqual(["read", "too-large", "too-large"]);
});

test("what is no UTF-8 is no text, and a byte-order mark at its beginning is let go by", async () => {
  const mark = Buffer.from("\ufeff");
  expect([
    await fateOf(Buffer.concat([mark, honest])),
    await fateOf(Buffer.concat([mark, mark, honest])),
    await fateOf(Buffer.concat([honest, Buffer.from([0xc0, 0xaf])])),
    await fateOf(Buffer.from('{"format":"casebook-casefile"}', "utf16le")),
    await fateOf(Buffer.from("PK\x03\x04\xff\xfe", "latin1")),
  ]).toEqual(["read", "not-a-case-file", "not-text", "not-a-case-file", "not-text"]);
});

test("a locked file asks for its passphrase, and what comes out of it is read as any other", async () => {
  const sealer = new Sealer(sealing, quickWork);
  onTestFinished(() => sealer.close());
  const locked = await sealer.lock(honest, "one word");
  expect([
    await fateOf(locked),
    await fateOf(locked, ""),
    await fateOf(locked, "another"),
    await fateOf(locked, "one word"),
    await fateOf(await sealer.lock(Buffer.from([0xff]), "one word"), "one word"),
    await fateOf(locked.subarray(0, -1), "one word"),
    await fateOf(locked.subarray(0, 90), null),
  ]).toEqual(["locked", "locked", "wrong-passphrase", "read", "not-text", "damaged-lock", "damaged-lock"]);
});
