import type { NameKind } from "./redaction.ts";
import { wordsOf } from "./words.ts";

/** The 32 bits of Fowler, Noll and Vo (FNV-1a), in base 36. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Names what is found, the same on every machine and on every day; told apart from those taken. */
export function standInId(kind: NameKind, text: string, taken: ReadonlySet<string>): string {
  const words = wordsOf(text).map(({ folded }) => folded);
  const id = `${kind}-${hashed(words.join(" "))}`;
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
