const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** What the eye takes for the letters of a line: an accent belongs to its letter, and a family of signs is one. */
function lettersOf(line: string): string[] {
  return Array.from(segmenter.segment(line), ({ segment }) => segment);
}

function cut(line: string, letters: number): string {
  const kept = lettersOf(line).slice(0, letters - 1);
  return `${kept.join("").replace(/…$/, "")}…`;
}

/**
 * A name broken at its spaces into lines of at most `letters` letters, `most` lines at most. What does not fit ends in an
 * ellipsis. A single word that is too long is cut, never in the middle of a letter.
 */
export function captionLines(name: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lettersOf(joined).length <= letters) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => (lettersOf(line).length > letters ? cut(line, letters) : line));
  if (lines.length <= most) return kept;
  return kept.map((line, place) => (place === most - 1 ? cut(line, letters) : line));
}
