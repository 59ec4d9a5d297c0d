type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

/** A value as JSON with its keys in order, so that what says the same reads the same on every machine. */
export function canonical(value: unknown): string {
  const text = JSON.stringify(value);
  return text === undefined ? "" : JSON.stringify(sorted(JSON.parse(text)));
}

/** Whether two values say the same, whatever the order of their keys. Two that are absent do. */
export function saysSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);
}
