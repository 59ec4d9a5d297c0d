import { saysSame } from "./canonical.ts";
import { type Children, childrenOf } from "./children.ts";
import { orderOf, type Path, written } from "./path.ts";

function hasOtherOrder(before: Children, after: Children): boolean {
  const stayed = [...before.parts.keys()].filter((key) => after.parts.has(key));
  const now = [...after.parts.keys()].filter((key) => before.parts.has(key));
  return stayed.some((key, place) => key !== now[place]);
}

/**
 * What is not the same in two states of a document, each as a line of `path.ts`: the smallest things that differ, and a record
 * that was added or taken away as one.
 */
export function changedPaths(before: unknown, after: unknown, path: Path = []): string[] {
  if (before === after) return []; // What a change left alone is the same thing, and is not looked through.
  const old = childrenOf(path, before);
  const now = childrenOf(path, after);
  if (old === null || now === null || old.kind !== now.kind) return saysSame(before, after) ? [] : [written(path)];
  const keys = new Set([...old.parts.keys(), ...now.parts.keys()]);
  const within = [...keys].flatMap((key) => changedPaths(old.parts.get(key), now.parts.get(key), [...path, key]));
  return now.kind === "list" && hasOtherOrder(old, now) ? [...within, orderOf(path)] : within;
}
