import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What may be put behind a word to make another form of it that an English reader would not stop at. */
const endings = ["s", "ed", "ing", "er", "ly", "ness", "less", "able"] as const;
const beginnings = ["un", "re", "over", "out", "under", "pre"] as const;

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

/** A text without the fields at its beginning and without addresses, in which no English stands. */
function proseOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/https?:\S+|`[^`]*`|\S*[\w]\.[\w]\S*/g, " ");
}

function inflected(word: string): string[] {
  if (word.length < 4) return [];
  const bare = word.endsWith("e") ? word.slice(0, -1) : word;
  const behind = endings.map((ending) => (/^[aei]/.test(ending) ? bare : word) + ending);
  return [...behind, ...beginnings.map((beginning) => beginning + word)];
}

/**
 * Some 20,000 English words, the commonest first: those of the cases as often as they stand there,
 * and behind them forms of theirs that stand nowhere.
 */
export function englishWords(repository: string): string[] {
  const counts = new Map<string, number>();
  for (const text of textsIn(join(repository, "cases")))
    for (const word of proseOf(text)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [])
      if (word.length > 1 || word === "a" || word === "i") counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts]
    .sort(([one, of], [other, than]) => than - of || (one < other ? -1 : 1))
    .map(([word]) => word);
  const rest = known
    .slice(0, 3_000)
    .flatMap(inflected)
    .filter((word) => !counts.has(word));
  // Spread, so that the forms of one word are not equally common.
  const spread = [...new Set(rest)].sort((one, other) => (turned(one) < turned(other) ? -1 : 1));
  return [...known, ...spread].slice(0, 20_000);
}

function turned(word: string): string {
  return [...word].reverse().join("");
}
