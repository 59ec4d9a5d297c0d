import { join } from "node:path";
import { unread } from "../../../core/library/reading.ts";
import type { Leaf } from "../../../core/search/finder.ts";
import { leafOfCase, leafOfDilemma } from "../../../core/search/leaves.ts";
import { openLibrary } from "../../../store/library.ts";
import { seeded } from "../seeded.ts";
import { writtenAs } from "../written-as.ts";
import { englishWords } from "./vocabulary.ts";

/** How many words a text has on average, and how many paragraphs. */
const wordsInText = 690;
const paragraphs = 7;
/** How many words a document is about, and how often it says one of them rather than any word. */
const topics = 14;
const onTopic = 0.12;
/** The rank from which on a word says what a text is about. */
const firstTopic = 150;

const tags = [
  "pricing",
  "employees",
  "suppliers",
  "contracts",
  "staff",
  "late payment",
  "family",
  "data",
  "advertising",
];

/** Ranks as often as Zipf and Mandelbrot found them in texts. */
function zipf(words: number, random: () => number): () => number {
  const sums = new Float64Array(words);
  let sum = 0;
  for (let rank = 0; rank < words; rank += 1) {
    sum += 1 / (rank + 2.7) ** 1.07;
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, words - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Documents in words that are as frequent as in English, each about some words of its own. */
function synthetic(count: number, words: readonly string[]): Leaf[] {
  const random = seeded(5);
  const rank = zipf(words.length, random);
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing;
  return Array.from({ length: count }, (_, place) => {
    const about: string[] = [];
    while (about.length < topics) {
      const at = rank();
      if (at >= firstTopic) about.push(words[at] ?? "");
    }
    const word = () => (random() < onTopic ? pick(about) : (words[rank()] ?? ""));
    const some = (length: number) => Array.from({ length }, word).join(" ");
    const sentence = () => `${capital(some(5 + Math.floor(random() * 18)))}.`;
    const paragraph = () => {
      const sentences: string[] = [];
      let length = 0;
      while (length < wordsInText / paragraphs) {
        sentences.push(sentence());
        length += (sentences.at(-1) ?? "").split(" ").length;
      }
      return sentences.join(" ");
    };
    const length = Math.max(1, Math.round(paragraphs * (0.4 + random() * 1.2)));
    const open = Array.from({ length }, paragraph);
    const [first, second, third] = [pick(about), pick(about), pick(about)];
    const title = capital(
      pick([`the ${first} and the ${second}`, `${first} ${second} ${third}`, `a ${first} for ${second} ${third}`]),
    );
    return {
      kind: "dilemma",
      id: `10000000-0000-4000-8000-${String(place).padStart(12, "0")}`,
      title,
      tags: [pick(tags)],
      line: (open[0] ?? "").slice(0, 200).replace(/\S*$/, "").trim(),
      asked: [],
      status: pick(["draft", "weighing", "decided"]),
      open,
      sealed: [],
    };
  });
}

/** What is searched: so many documents, and which of them were shaped by hand. The same in each run. */
export interface Corpus {
  readonly leaves: readonly Leaf[];
  readonly cases: readonly Leaf[];
  readonly written: readonly Leaf[];
  readonly synthetic: readonly Leaf[];
}

/** The shipped cases and some dilemmas written from their sentences, spread among synthetic documents. */
export async function corpusOf(size: number): Promise<Corpus> {
  const repository = join(import.meta.dirname, "..", "..", "..");
  const library = await openLibrary(join(repository, "cases"));
  const read = [...library.cases.values()];
  const cases = read.map((one) => leafOfCase(one, unread));
  const written = writtenAs(read, size < 1_000 ? 40 : 140).map(leafOfDilemma);
  const made = synthetic(size - cases.length - written.length, englishWords(repository));
  const [random, leaves] = [seeded(7), [...cases, ...written, ...made]];
  for (let at = leaves.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [leaves[at], leaves[other]] = [leaves[other] as Leaf, leaves[at] as Leaf];
  }
  return { leaves, cases, written, synthetic: made };
}
