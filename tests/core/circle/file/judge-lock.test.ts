import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isArmoured, judgeLock } from "../../../../core/circle/file/judge-lock.ts";

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

async function locked(): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase("three green herons");
  encrypter.setScryptWorkFactor(1);
  return encrypter.encrypt("words");
}

async function lockedForKeys(count: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (let done = 0; done < count; done += 1)
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  return encrypter.encrypt("words");
}

const salt = "A".repeat(22);
const body = "B".repeat(43);

function head(stanzas: readonly string[]): string {
  return ["age-encryption.org/v1", ...stanzas.flatMap((stanza) => [stanza, body]), `--- ${body}`, ""].join("\n");
}

test("a file locked with a passphrase is known, as it is and in armour, whatever ends its lines", async () => {
  const bytes = await locked();
  const armoured = armor.encode(bytes);
  const all = [bytes, bytesOf(armoured), bytesOf(` \r\n\n${armoured.replaceAll("\n", "\r\n")}`)];
  expect(all.map((file) => [judgeLock(file), isArmoured(file)])).toEqual([
    ["passphrase", false],
    ["passphrase", true],
    ["passphrase", true],
  ]);
});

test("what is not locked is told as such, also what only looks like it at first", () => {
  const files = [
    "",
    "{}",
    "age",
    "age-encryption.or",
    "-----BEGIN AGE",
    "-----BEGIN PGP MESSAGE-----\n",
    "\u00ff\u00fe{",
  ];
  expect(files.map((file) => judgeLock(bytesOf(file)))).toEqual(files.map(() => "none"));
});

test("a lock that is opened by keys, one or many, or of a later age, is another", async () => {
  const others = [
    await lockedForKeys(1),
    await lockedForKeys(200),
    bytesOf(armor.encode(await lockedForKeys(200))),
    bytesOf(head([`-> scrypt ${salt} 18`, `-> X25519 ${body}`])),
    bytesOf(head([`-> ssh-rsa ${body}`])),
    bytesOf("age-encryption.org/v2\n"),
  ];
  expect(others.map(judgeLock)).toEqual(others.map(() => "other-lock"));
});

test("a work factor of 18 is done, and more is too hard, however large it says", () => {
  const factors = ["1", "17", "18", "19", "30", "1000000000", "9".repeat(400)];
  expect(factors.map((factor) => judgeLock(bytesOf(head([`-> scrypt ${salt} ${factor}`]))))).toEqual([
    "passphrase",
    "passphrase",
    "passphrase",
    "too-hard-lock",
    "too-hard-lock",
    "too-hard-lock",
    "too-hard-lock",
  ]);
});

test("a head that is not as it must be is damaged", () => {
  const whole = head([`-> scrypt ${salt} 18`]);
  const damaged = [
    whole.slice(0, 60),
    whole.slice(0, -1),
    whole.replace("--- ", "---"),
    whole.replace(` ${salt}`, ` ${salt}A`),
    whole.replace(body, `${body}B`),
    whole.replace(" 18", " 018"),
    whole.replace(" 18", " -1"),
    whole.replace(" 18", " 1e1"),
    whole.replace(" 18", " 18 18"),
    whole.replace("/v1\n", "/v1\r\n"),
    whole.replace("/v1\n", `/v1${"1".repeat(4_000)}`),
    head([`-> scrypt ${salt} 18`, `-> scrypt ${salt} 18`]),
    head([]),
    `${whole.split("\n")[0]}\n${"-> scrypt\n".repeat(300)}`,
    "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl",
  ];
  expect(damaged.map((file) => judgeLock(bytesOf(file)))).toEqual(damaged.map(() => "damaged-lock"));
});

test("whatever comes after the beginning of a lock, it is judged", () => {
  const beginnings = [
    "",
    "age-encryption.org/v1\n",
    `age-encryption.org/v1\n-> scrypt ${salt} `,
    "-----BEGIN AGE ENCRYPTED FILE-----\n",
  ];
  const known = new Set(["none", "passphrase", "other-lock", "damaged-lock", "too-hard-lock"]);
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }), (beginning, rest) => {
      expect(known).toContain(judgeLock(Buffer.concat([bytesOf(beginning), rest])));
    }),
  );
});
