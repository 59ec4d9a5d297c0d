/** Every place in a value where there is a text, a number, a word or a list. */
export function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]))];
}

/** A copy of a value with another one in one place. */
export function changedAt(value: unknown, [name, ...rest]: readonly (string | number)[], other: unknown): unknown {
  if (name === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, name, changedAt(Reflect.get(copy, name), rest, other));
  return copy;
}
