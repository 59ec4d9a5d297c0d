/** The most that stands in the foot of a page, in characters: one line beside the number of the page. */
const footAtMost = 80;

/** A text on one line, cut to the foot of a page. */
export function footOf(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > footAtMost ? `${line.slice(0, footAtMost - 1).trimEnd()}…` : line;
}

/** The foot of a page as CSS reads a text. */
export function cssText(text: string): string {
  return `"${footOf(text).replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
