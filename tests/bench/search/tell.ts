import type { Answers, Figures } from "./figures.ts";
import { kinds } from "./queries.ts";

function rounded(value: number, digits = 2): string {
  return value.toFixed(value >= 100 ? 0 : digits);
}

/** How many times more a peer takes or holds than we do. */
function beside(peer: number, own: number): string {
  return `${rounded(peer / own, 1)} : 1`;
}

function mb(bytes: number): string {
  return rounded(bytes / 2 ** 20, 1);
}

function cell({ p50, p95, first, five, mrr, asked, queries }: Answers): string {
  const part = asked < queries ? ` (${asked} of ${queries} in time)` : "";
  if (asked === 0) return "did not finish";
  return `${rounded(mrr)} ${rounded(first)} ${rounded(five)} · ${rounded(p50)} / ${rounded(p95)}${part}`;
}

function tellRatios(own: Figures, peers: readonly Figures[]): void {
  console.table(
    Object.fromEntries(
      peers.map((peer) => [
        peer.name,
        {
          build: beside(peer.build, own.build),
          memory: beside(peer.bytes, own.bytes),
          "one changed": beside(peer.change.p50, own.change.p50),
          load: peer.saved === null || own.saved === null ? "-" : beside(peer.saved.read, own.saved.read),
          ...Object.fromEntries(kinds.map((kind) => [kind, rounded(own.answers[kind].mrr - peer.answers[kind].mrr)])),
        },
      ]),
    ),
  );
}

function tellFigures(all: readonly Figures[]): void {
  console.table(
    Object.fromEntries(
      all.map(({ name, build, bytes, change, saved, confirm, load }) => [
        name,
        {
          "build ms": rounded(build),
          "memory MB": mb(bytes),
          "one changed p50 / p95": `${rounded(change.p50)} / ${rounded(change.p95)}`,
          "saved MB": saved === null ? "-" : mb(saved.bytes),
          "write / load ms": saved === null ? "-" : `${rounded(saved.write)} / ${rounded(saved.read)}`,
          "confirm all": confirm === null ? "-" : rounded(confirm),
          "machine load": rounded(load, 1),
        },
      ]),
    ),
  );
  for (const kind of kinds) {
    console.log(kind);
    for (const { name, answers } of all) console.log(`  ${name.padEnd(16)} ${cell(answers[kind])}`);
  }
}

/** Prints what was measured: what holds on any machine first, then the figures of this one. */
export function tell(all: readonly Figures[]): void {
  for (const size of new Set(all.map((one) => one.size))) {
    const here = all.filter((one) => one.size === size);
    const [own, ...peers] = here;
    if (own === undefined) continue;
    console.log(
      `\n${size} documents: how many times more a peer takes, and how much more often ours stands first (MRR less MRR)`,
    );
    tellRatios(own, peers);
    console.log("Milliseconds; then of each kind of query MRR, hit@1, hit@5 · p50 / p95 in milliseconds");
    tellFigures(here);
  }
}
