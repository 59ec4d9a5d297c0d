import { saysSame } from "./canonical.ts";
import { type Children, childrenOf } from "./children.ts";
import type { Disagreement } from "./disagreement.ts";
import { orderOf, type Path, written } from "./path.ts";
import { settlesItself } from "./settles-itself.ts";
import type { Touched } from "./touched.ts";

/** What each side changed since they parted; null where nobody knows when they did. */
export type Changes = { readonly first: Touched; readonly second: Touched } | null;

/** Nothing said: an owner who has words in one version and nothing in the other is not asked which they want. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The keys of both: the leading ones in their order, each other one after the one it came after. */
function unitedKeys(leading: Children, other: Children): string[] {
  const keys = [...leading.parts.keys()];
  let before = -1;
  for (const key of other.parts.keys()) {
    const place = keys.indexOf(key);
    if (place === -1) keys.splice(before + 1, 0, key);
    before = place === -1 ? before + 1 : place;
  }
  return keys;
}

function keysOf(path: Path, first: Children, second: Children, changes: Changes): string[] {
  const order = orderOf(path);
  const secondLeads = changes?.second(order) === true && !changes.first(order);
  return secondLeads ? unitedKeys(second, first) : unitedKeys(first, second);
}

/**
 * Two states of the same thing as one. What one side alone changed is as that side left it, gone things too; what both changed
 * is united as far as it goes, an edit outlives a deletion, and the first side stands where they disagree: the other is
 * told in `disagreements`. Undefined stands for a thing that is not there.
 */
export function mergeValues(
  path: Path,
  first: unknown,
  second: unknown,
  changes: Changes,
  disagreements: Disagreement[],
): unknown {
  if (saysSame(first, second)) return first;
  const line = written(path);
  const byFirst = changes?.first(line) ?? true;
  const bySecond = changes?.second(line) ?? true;
  if (byFirst && !bySecond) return first;
  if (bySecond && !byFirst) return second;
  if (first === undefined || second === undefined) return first ?? second;
  const one = childrenOf(path, first);
  const other = childrenOf(path, second);
  if (one !== null && other !== null && one.kind === other.kind) {
    const parts = keysOf(path, one, other, changes).flatMap((key) => {
      const within = [...path, key];
      const value = mergeValues(within, one.parts.get(key), other.parts.get(key), changes, disagreements);
      return value === undefined ? [] : [[key, value] as const];
    });
    return one.kind === "list" ? parts.map(([, value]) => value) : Object.fromEntries(parts);
  }
  if (changes === null && (isEmpty(first) || isEmpty(second))) return isEmpty(first) ? second : first;
  const alone = settlesItself(path, first, second);
  if (alone !== undefined) return alone;
  disagreements.push({ path, here: first, there: second });
  return first;
}

/** Tells in `disagreements` what the second version says otherwise than the first, which stands whole: its own words, not those it lacks. */
export function setBeside(
  path: Path,
  first: unknown,
  second: unknown,
  changes: Changes,
  disagreements: Disagreement[],
): void {
  if (saysSame(first, second) || isEmpty(second)) return;
  if (changes !== null && !changes.second(written(path))) return;
  const one = childrenOf(path, first);
  const other = childrenOf(path, second);
  if (one === null || other === null || one.kind !== other.kind) {
    disagreements.push({ path, here: first, there: second });
    return;
  }
  for (const [key, value] of other.parts) setBeside([...path, key], one.parts.get(key), value, changes, disagreements);
}
