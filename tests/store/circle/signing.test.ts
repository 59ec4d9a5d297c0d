import fc from "fast-check";
import { expect, test } from "vitest";
import { publicKey } from "../../../core/circle/file/shared-text.ts";
import { fingerprintOf, makeKey, sign, verify } from "../../../store/circle/signing.ts";

/** The first example of RFC 8032: a key and its signature of nothing. */
const example = {
  seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
  publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
  signature:
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
};

function inBase64url(hex: string): string {
  return Buffer.from(hex, "hex").toString("base64url");
}

test("signs as the standard's own example does, and knows its signature", () => {
  const privateKey = inBase64url(`302e020100300506032b657004220420${example.seed}`);
  const [key, signature] = [inBase64url(example.publicKey), inBase64url(example.signature)];
  expect([sign(privateKey, ""), verify(key, "", signature)]).toEqual([signature, true]);
});

test("a new key is another one each time, of the form that a case file holds", () => {
  const [one, other] = [makeKey(), makeKey()];
  expect([publicKey.safeParse(one.publicKey).success, one.publicKey === other.publicKey]).toEqual([true, false]);
});

test("a signature holds for its text, as UTF-8, and its key only", () => {
  const [own, other] = [makeKey(), makeKey()];
  const signature = sign(own.privateKey, "Fünf Tage");
  expect([
    verify(own.publicKey, "Fünf Tage", signature),
    verify(own.publicKey, "Funf Tage", signature),
    verify(other.publicKey, "Fünf Tage", signature),
  ]).toEqual([true, false, false]);
});

test("any text may stand for a key or a signature: it proves nothing and breaks nothing", () => {
  const { publicKey: key, privateKey } = makeKey();
  const signature = sign(privateKey, "words");
  const bytes = (size: number) =>
    fc.uint8Array({ minLength: size, maxLength: size }).map((some) => Buffer.from(some).toString("base64url"));
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), bytes(32), bytes(33)),
      fc.oneof(fc.string(), bytes(64)),
      (anyKey, anySignature) => {
        expect([verify(anyKey, "words", signature), verify(key, "words", anySignature)]).toEqual([false, false]);
      },
    ),
  );
});

test("a key or a signature that is written in another way than its own is none", () => {
  const { publicKey: key, privateKey } = makeKey();
  const signature = sign(privateKey, "words");
  const padded = (text: string) => `${text}=`;
  // The last of 43 digits holds four bits of the key and two that must be nothing.
  const loose = key.slice(0, -1) + String.fromCharCode(key.charCodeAt(42) + 1);
  expect([padded(key), ` ${key}`, loose].map((other) => verify(other, "words", signature))).toEqual([
    false,
    false,
    false,
  ]);
  expect(verify(key, "words", padded(signature))).toBe(false);
});

test("a fingerprint is five groups of four digits, from the SHA-256 of the key's bytes", () => {
  expect(fingerprintOf(inBase64url(example.publicKey))).toBe("21FE 31DF A154 A261 626B");
});
