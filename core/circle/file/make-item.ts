import { cleanLine } from "../../clean-text.ts";
import { cleanDeep } from "./clean-deep.ts";
import { hashedText, type SharedItem, sharedItemSchema, signedText } from "./item.ts";

/** Who makes an item, by what name they are known in the circle; with `key` null it is not signed. */
export interface Maker {
  readonly name: string;
  /** The public half of the key that `sign` signs with. */
  readonly key: string | null;
  hash(text: string): string;
  sign(text: string): string;
}

/**
 * An item as it goes into a case file: its content cleaned in the way in which its reader will, with its hash and, where the
 * maker has a key, signed. Throws when the content is not what the schema says.
 */
export function makeItem<Item extends SharedItem>(item: Pick<Item, "kind" | "id" | "content">, maker: Maker): Item {
  const { kind, id } = item;
  const content = cleanDeep(item.content) as Item["content"];
  const said = { kind, id, by: { name: cleanLine(maker.name), key: maker.key, signature: null }, content };
  const hash = maker.hash(hashedText(said));
  const signature = maker.key === null ? null : maker.sign(signedText(hash));
  return sharedItemSchema.parse({ ...said, hash, by: { ...said.by, signature } }) as Item;
}
