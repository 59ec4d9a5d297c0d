import { armor, Decrypter, Encrypter, type Identity } from "age-encryption";
import { isArmoured } from "../../core/circle/file/judge-lock.ts";
import type { Sealed, SealingJob } from "./sealing-messages.ts";

/** Bytes as the only piece of a stream. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** Everything a stream gives, or null as soon as it is more than `most` bytes. */
async function taken(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function lock({ bytes, passphrase, workFactor }: Extract<SealingJob, { kind: "lock" }>): Promise<Sealed> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return { bytes: await encrypter.encrypt(bytes) };
}

/** The bytes of a file in `age` format. Throws on armour that is not as it must be. */
function withoutArmour(bytes: Uint8Array): Uint8Array {
  return isArmoured(bytes) ? armor.decode(Buffer.from(bytes).toString("latin1")) : bytes;
}

async function unlock({ bytes, passphrase, most }: Extract<SealingJob, { kind: "unlock" }>): Promise<Sealed> {
  let isWrong = false;
  // Asked only after the passphrase opened nothing, which age tells in the same way as damage.
  const last: Identity = {
    async unwrapFileKey() {
      isWrong = true;
      return null;
    },
  };
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  decrypter.addIdentity(last);
  try {
    const opened = await taken(await decrypter.decrypt(streamOf(withoutArmour(bytes))), most);
    return opened === null ? { why: "too-large" } : { bytes: opened };
  } catch (error) {
    if (error instanceof RangeError) throw error; // There is not memory enough for scrypt.
    return { why: isWrong ? "wrong-passphrase" : "damaged-lock" };
  }
}

/**
 * Locks or unlocks in the `age` format, in this thread. A passphrase counts in its composed form (NFC), which is what keyboards
 * give. A wrong passphrase and a damaged line with the key of the file cannot be told apart: both say `wrong-passphrase`.
 */
export function seal(job: SealingJob): Promise<Sealed> {
  const passphrase = job.passphrase.normalize("NFC");
  return job.kind === "lock" ? lock({ ...job, passphrase }) : unlock({ ...job, passphrase });
}
