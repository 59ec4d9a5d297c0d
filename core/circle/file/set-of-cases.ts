import { cleanLine } from "../../clean-text.ts";
import type { SharedSet } from "./case-file.ts";
import type { SharedItem } from "./item.ts";
import type { Standing } from "./opening.ts";

/** How long the name of a pack may be, in characters. */
const packNameAtMost = 120;

/** What a pack is called that came in a case file: like its set, or by whom it is. `from` words that. */
export function packNameOf(set: SharedSet | null, by: string, from: (name: string) => string): string {
  const title = cleanLine(set?.title ?? "");
  const name = title === "" ? from(cleanLine(by)) : title;
  return name
    .slice(0, packNameAtMost)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}

/** A collection as a set brings it: its cases in its order, those that ship too, but for what is refused. Null without any. */
export function collectionOf(
  set: SharedSet | null,
  items: readonly SharedItem[],
  standings: readonly Standing[],
): { readonly name: string; readonly cases: string[] } | null {
  const name = cleanLine(set?.title ?? "");
  const taken = items.filter(({ kind }, place) => kind === "case" && standings[place]?.kind !== "refused");
  return name === "" || taken.length === 0 ? null : { name, cases: taken.map(({ id }) => id) };
}
