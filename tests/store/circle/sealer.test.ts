import { join } from "node:path";
import { armor, Decrypter, Encrypter } from "age-encryption";
import { expect, onTestFinished, test } from "vitest";
import { caseFileCap } from "../../../core/circle/file/case-file.ts";
import { Sealer, SealingEnded } from "../../../store/circle/sealer.ts";
import { quickWork, sealing } from "../open-app.ts";

const words = new TextEncoder().encode("What I would do: tell her.");
const passphrase = "drei grüne Reiher";

function sealerOf(work = quickWork, script = sealing): Sealer {
  const sealer = new Sealer(script, work);
  onTestFinished(() => sealer.close());
  return sealer;
}

test("what was locked is opened by its passphrase, by this and by any other reader of the format", async () => {
  const sealer = sealerOf();
  const locked = await sealer.lock(words, passphrase);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  expect([
    Buffer.from(await decrypter.decrypt(locked)).equals(words),
    Buffer.from((await sealer.unlock(locked, passphrase)) as Uint8Array).equals(words),
    Buffer.from((await sealer.unlock(Buffer.from(armor.encode(locked)), passphrase)) as Uint8Array).equals(words),
  ]).toEqual([true, true, true]);
});

test("a passphrase counts as it is read, not as its letters are put together", async () => {
  const sealer = sealerOf();
  const locked = await sealer.lock(words, passphrase.normalize("NFD"));
  expect(await sealer.unlock(locked, passphrase.normalize("NFC"))).toEqual(words);
});

test("a wrong passphrase is told apart from a file that was damaged or cut", async () => {
  const sealer = sealerOf();
  const locked = await sealer.lock(words, passphrase);
  const changed = Uint8Array.from(locked);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  const sealOfHead = Buffer.from(Buffer.from(locked).toString("latin1").replace(/--- ./, "--- +"), "latin1");
  expect([
    await sealer.unlock(locked, "drei graue Reiher"),
    await sealer.unlock(locked, ""),
    await sealer.unlock(changed, passphrase),
    await sealer.unlock(sealOfHead, passphrase),
    await sealer.unlock(locked.subarray(0, -5), passphrase),
    await sealer.unlock(locked.subarray(0, 150), passphrase),
    await sealer.unlock(Buffer.from(armor.encode(locked).slice(0, -60)), passphrase),
    await sealer.unlock(words, passphrase),
  ]).toEqual([
    "wrong-passphrase",
    "wrong-passphrase",
    "damaged-lock",
    "damaged-lock",
    "damaged-lock",
    "damaged-lock",
    "damaged-lock",
    "damaged-lock",
  ]);
});

test("a lock that is too much work is refused before any is done", async () => {
  const sealer = sealerOf(quickWork, "no-such-script.ts");
  const locked = await sealerOf().lock(words, passphrase);
  const hard = Buffer.from(Buffer.from(locked).toString("latin1").replace(/ 1\n/, " 30\n"), "latin1");
  expect(await sealer.unlock(hard, passphrase)).toBe("too-hard-lock");
});

test("what comes out may be as large as a case file and no larger", async () => {
  const sealer = sealerOf();
  const most = await sealer.lock(new Uint8Array(caseFileCap), passphrase);
  const more = await sealer.lock(new Uint8Array(caseFileCap + 1), passphrase);
  expect([
    ((await sealer.unlock(most, passphrase)) as Uint8Array).length,
    await sealer.unlock(more, passphrase),
  ]).toEqual([caseFileCap, "too-large"]);
});

test("an empty passphrase locks nothing", async () => {
  await expect(sealerOf().lock(words, "")).rejects.toThrow("An empty passphrase locks nothing");
});

test("work that takes too long is ended, and the next is done all the same", async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(1);
  const [quick, hangs] = [await encrypter.encrypt(words), join(import.meta.dirname, "hanging-worker.ts")];
  const sealer = sealerOf({ workFactor: 1, patience: 300 }, hangs);
  const [unlocked, locked] = [sealer.unlock(quick, passphrase), sealer.lock(words, passphrase)];
  expect(await unlocked).toBe("too-hard-lock");
  await expect(locked).rejects.toBeInstanceOf(SealingEnded);
});

test("a worker that has too little memory is told as work that is too hard, and one that breaks as what it is", async () => {
  const locked = await sealerOf().lock(words, passphrase);
  const greedy = sealerOf(quickWork, join(import.meta.dirname, "greedy-worker.ts"));
  expect(await greedy.unlock(locked, passphrase)).toBe("too-hard-lock");
  await expect(sealerOf(quickWork, "no-such-script.ts").unlock(locked, passphrase)).rejects.toThrow("no-such-script");
});

test("what is asked once all is closed, or not done yet, is refused", async () => {
  const sealer = sealerOf(quickWork, join(import.meta.dirname, "hanging-worker.ts"));
  const [begun, waiting] = [sealer.lock(words, passphrase), sealer.lock(words, passphrase)];
  const refusals = [begun, waiting].map((job) => expect(job).rejects.toBeInstanceOf(SealingEnded));
  await sealer.close();
  await Promise.all(refusals);
  await expect(sealer.lock(words, passphrase)).rejects.toBeInstanceOf(SealingEnded);
});
