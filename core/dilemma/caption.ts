/**
 * A name broken at its spaces into lines of at most `letters` letters, `most` lines at most. What does not fit ends in an
 * ellipsis. A single word that is too long is cut.
 */
export function captionLines(name: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && joined.length <= letters) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  if (lines.length <= most) return kept;
  return kept.map((line, place) => (place === most - 1 ? `${line.slice(0, letters - 1).replace(/…$/, "")}…` : line));
}
