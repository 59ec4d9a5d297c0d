import type { Span } from "../../core/search/quick-find.ts";

/** A text with the stretches that matched marked in it. Spans may touch or overlap and come in any order. */
export function Highlighted({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const pieces = [];
  let end = 0;
  for (const [from, to] of [...spans].sort((one, other) => one[0] - other[0])) {
    const start = Math.max(from, end);
    if (start >= to) continue;
    pieces.push(text.slice(end, start), <mark key={start}>{text.slice(start, to)}</mark>);
    end = to;
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
