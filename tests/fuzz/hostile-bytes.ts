import { gzipSync } from "node:zlib";
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { arrivingCap, caseFileCap } from "../../core/circle/file/case-file.ts";
import type { Chance } from "./chance.ts";
import { mutated } from "./mutate.ts";

type Maker = (honest: Uint8Array, chance: Chance) => Uint8Array;

/** Files that are no text, or one in another code. */
export const hostileBytes: Readonly<Record<string, Maker>> = {
  "UTF-16": (honest, chance) => {
    const bytes = Buffer.from(`\ufeff${Buffer.from(honest).toString()}`, "utf16le");
    return chance.is(0.5) ? bytes : bytes.swap16();
  },
  "overlong and broken UTF-8": (honest, chance) => {
    const strange = chance.one([
      [0xc0, 0xaf],
      [0xe0, 0x80, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xff],
      [0xc3],
      [0x80],
    ]);
    const at = chance.below(honest.length);
    return Buffer.concat([honest.subarray(0, at), Uint8Array.from(strange), honest.subarray(at)]);
  },
  "another kind of file": (honest, chance) => {
    const starts = [
      "PK\x03\x04",
      "\x89PNG\r\n\x1a\n",
      "\xff\xd8\xff\xe0",
      "%PDF-1.7\n",
      "GIF89a",
      "\x7fELF",
      "MZ",
      "SQLite format 3\0",
    ];
    return Buffer.concat([Buffer.from(chance.one(starts), "latin1"), honest]);
  },
  packed: (honest) => gzipSync(honest),
  "bytes by chance": (_, chance) => Uint8Array.from({ length: chance.size(50_000) }, () => chance.below(256)),
  "too large": (honest, chance) =>
    Buffer.concat([honest, Buffer.alloc(chance.one([caseFileCap, arrivingCap, 2 * arrivingCap]), 0x20)]),
};

/** The passphrase of every file that is locked here. */
export const passphrase = "four lamps at noon";

async function locked(bytes: Uint8Array, workFactor: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(bytes);
}

async function lockedForKeys(bytes: Uint8Array, count: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (let done = 0; done < count; done += 1)
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  return encrypter.encrypt(bytes);
}

function inHead(bytes: Uint8Array, change: (head: string) => string): Uint8Array {
  return Buffer.from(change(Buffer.from(bytes).toString("latin1")), "latin1");
}

/** What is locked, and what only says so, from files that lie inside. */
export async function lockedFiles(inside: readonly Uint8Array[]): Promise<Readonly<Record<string, Maker>>> {
  const whole: Uint8Array[] = [];
  for (const [place, bytes] of inside.entries()) whole.push(await locked(bytes, 1 + (place % 4)));
  const forKeys = [
    await lockedForKeys(inside[0] ?? new Uint8Array(), 1),
    await lockedForKeys(inside[0] ?? new Uint8Array(), 150),
  ];
  const tooLarge = await locked(new Uint8Array(caseFileCap + 1), 1);
  const armoured = (bytes: Uint8Array) => Buffer.from(armor.encode(bytes));
  const strangeFactors = ["0", "19", "30", "1000000", "018", "-1", "1e1", "", " 1", "9".repeat(5_000)];
  const alone: Readonly<Record<string, (chance: Chance) => Uint8Array>> = {
    locked: (chance) => chance.one(whole),
    "locked, changed": (chance) => mutated(chance.one(whole), whole, chance),
    "locked, changed twice": (chance) => mutated(mutated(chance.one(whole), whole, chance), inside, chance),
    "locked, cut": (chance) => {
      const one = chance.one(whole);
      return one.subarray(0, chance.below(one.length));
    },
    "locked, with other work": (chance) =>
      inHead(chance.one(whole), (head) => head.replace(/(-> scrypt \S+) \d+/, `$1 ${chance.one(strangeFactors)}`)),
    "locked, with another head": (chance) =>
      inHead(chance.one(whole), (head) =>
        head.replace(
          /-> scrypt/,
          chance.one([
            "-> X25519",
            "-> grease-x",
            "->",
            "-> scrypt A 1\n-> scrypt",
            "scrypt",
            `-> ${"x".repeat(3_000)}`,
          ]),
        ),
      ),
    "locked, of another version": (chance) =>
      inHead(chance.one(whole), (head) => head.replace("/v1", chance.one(["/v2", "/v10", "/v", "/", "/v1 "]))),
    "locked for keys": (chance) => chance.one(forKeys),
    "locked, and too large": () => tooLarge,
    "nothing but a beginning": (chance) =>
      Buffer.from(
        chance.one([
          "age-encryption.org/",
          "age-encryption.org/v1\n",
          "-----BEGIN AGE ENCRYPTED FILE-----",
          "-----BEGIN AGE ENCRYPTED FILE-----\n\n-----END AGE ENCRYPTED FILE-----\n",
          `age-encryption.org/v1\n${"-> scrypt A 1\n".repeat(5_000)}`,
        ]),
      ),
  };
  const makers = Object.entries(alone).map(([name, make]): [string, Maker] => [
    name,
    (_, chance) => {
      const bytes = make(chance);
      if (chance.is(0.6) || bytes.length > 1_000_000) return bytes;
      return chance.is(0.5) ? armoured(bytes) : mutated(armoured(bytes), whole, chance);
    },
  ]);
  return Object.fromEntries(makers);
}
