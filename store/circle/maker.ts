import type { Maker } from "../../core/circle/file/make-item.ts";
import { cleanLine } from "../../core/clean-text.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import { sha256Of } from "../sha256.ts";
import type { OwnKey } from "./own-key.ts";
import { sign } from "./signing.ts";

/**
 * The owner as somebody who makes items, with their key where they sign. Refuses somebody without a name in the circle
 * (`incomplete`), and with what is said of a key that cannot be read or made.
 */
export async function makerOf({ casebook, clock }: Parts, ownKey: OwnKey, signs: boolean): Promise<Outcome<Maker>> {
  const name = cleanLine(casebook.circle.content.name);
  if (name === "") return refused("incomplete");
  if (!signs) return done({ name, key: null, hash: sha256Of, sign: () => "" });
  const key = await ownKey.need(clock.at());
  if (!key.ok) return key;
  const { publicKey, privateKey } = key.value;
  return done({ name, key: publicKey, hash: sha256Of, sign: (text) => sign(privateKey, text) });
}
