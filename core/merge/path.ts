/** The way from a document to something in it: names of parts and keys of records, such as `facts`, `fact-1`, `text`. */
export type Path = readonly string[];

const escapes: readonly (readonly [string, string])[] = [
  ["~", "~0"],
  ["/", "~1"],
  ["#", "~2"],
];

/** The name of a kept attachment; written whole it would look as if the attachment were still named. */
const checksum = /^[0-9a-f]{64}$/;

function escaped(segment: string): string {
  if (checksum.test(segment)) return segment.slice(0, 16);
  return escapes.reduce((text, [sign, written]) => text.replaceAll(sign, written), segment);
}

/** A path in one line, as JSON Pointer (RFC 6901) writes it but without the first slash. */
export function written(path: Path): string {
  return path.map(escaped).join("/");
}

/** The line for the order of a list, which changes apart from what stands in it. */
export function orderOf(path: Path): string {
  return `${written(path)}/#`;
}

/** Every line that leads to one, the shortest first, without itself. */
export function leadingTo(line: string): string[] {
  const segments = line.split("/");
  return segments.slice(1).map((_, place) => segments.slice(0, place + 1).join("/"));
}

/** Whether two lines lead to the same place, or one into what the other leads to. */
export function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
