import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Fuse from "fuse.js";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { unread } from "../../core/library/reading.ts";
import { Finder } from "../../core/search/finder.ts";
import { leafOfCase, leafOfDilemma } from "../../core/search/leaves.ts";
import { looksLike } from "../../core/search/looks-like.ts";
import { wordsIn } from "../../core/search/words-in.ts";
import { openLibrary } from "../../store/library.ts";
import { writtenAs } from "./written-as.ts";

/** How many documents there are to be alike: the shipped cases, and synthetic dilemmas for the rest. */
const documents = 1_000;
/** How many dilemmas are asked about, and how many of them the peer is asked about, which takes far longer. */
const asked = 200;
const askedOfPeer = 10;

interface Figures {
  readonly what: string;
  readonly times: number;
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

function figuresOf(what: string, milliseconds: readonly number[]): Figures {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return { what, times: sorted.length, p50: rounded(at(0.5)), p95: rounded(at(0.95)), longest: rounded(at(1)) };
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const library = await openLibrary(join(import.meta.dirname, "..", "..", "cases"));
const cases = [...library.cases.values()];
const lensesOf = (id: string) => library.cases.get(id)?.matter.lenses ?? [];
const strained = new Set(["integrity", "reciprocity"]);
const dilemmas = writtenAs(cases, documents - cases.length);
const leaves = [...cases.map((one) => leafOfCase(one, unread)), ...dilemmas.map(leafOfDilemma)];
const finder = new Finder();
const built = timed(() => {
  for (const leaf of leaves) finder.put(leaf);
});
const sample = dilemmas.slice(0, asked);
const ask = (dilemma: Dilemma) => looksLike(finder, dilemma, strained, lensesOf, 6);
for (const dilemma of sample.slice(0, 20)) ask(dilemma); // The first calls are slower, as in a window just opened.

const peer = new Fuse(leaves, {
  keys: ["title", "tags", "line", "asked", "open", "sealed"],
  ignoreLocation: true,
  ignoreDiacritics: true,
  useTokenSearch: true,
});

/** The words that a dilemma shares with the likest: what one would type to find it. */
function wordsFor(dilemma: Dilemma): string {
  return ask(dilemma)[0]?.words.join(" ") ?? "";
}

/** A dilemma of some five thousand words, far longer than anybody's. */
const longDilemma: Dilemma = {
  ...(dilemmas[0] as Dilemma),
  happened: dilemmas
    .slice(0, 16)
    .flatMap((dilemma) => leafOfDilemma(dilemma).open)
    .join(" "),
};
const longWords = wordsIn(longDilemma.happened).length;

const figures = [
  figuresOf(
    "what looks like a dilemma",
    sample.map((dilemma) => timed(() => ask(dilemma))),
  ),
  figuresOf(
    "one dilemma indexed again",
    sample.map((dilemma) => timed(() => finder.put(leafOfDilemma(dilemma)))),
  ),
  figuresOf(
    "both, as after a save",
    sample.map((dilemma) =>
      timed(() => {
        finder.put(leafOfDilemma(dilemma));
        ask(dilemma);
      }),
    ),
  ),
  figuresOf(
    `both, for ${longWords} words`,
    Array.from({ length: 40 }, () =>
      timed(() => {
        finder.put(leafOfDilemma(longDilemma));
        ask(longDilemma);
      }),
    ),
  ),
  figuresOf(
    "fuse.js, the same texts, the shared words",
    sample
      .slice(0, askedOfPeer)
      .map(wordsFor)
      .map((words) => timed(() => peer.search(words, { limit: 6 }))),
  ),
];

const words = leaves.reduce((sum, leaf) => sum + wordsIn([...leaf.open, ...leaf.sealed].join(" ")).length, 0);
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const [load] = loadavg();
if (values.json) console.log(JSON.stringify({ load, documents: leaves.length, words, built, figures }));
else {
  console.table(figures);
  console.log(
    `${leaves.length} documents (${cases.length} cases), ${Math.round(words / leaves.length)} words each; indexed in ${Math.round(built)} ms.`,
  );
  console.log(`Load of the machine over the last minute: ${load?.toFixed(1)}`);
}
