import { childrenOf } from "./children.ts";
import type { Path } from "./path.ts";

/** What stands at a path, or undefined. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<{ value: unknown; at: Path }>(
    ({ value, at }, key) => ({ value: childrenOf(at, value)?.parts.get(key), at: [...at, key] }),
    { value: content, at: [] },
  ).value;
}

/**
 * The content with another value at a path: a record that is not there is added at the end, undefined takes away what is. Content in which there is no way to
 * such a place, as the record that held it is gone, is as it was.
 */
export function withValueAt<Content>(content: Content, path: Path, value: unknown): Content {
  return placed(content, [], path, value) as Content;
}

function placed(content: unknown, at: Path, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const children = childrenOf(at, content);
  if (children === null || (rest.length > 0 && !children.parts.has(key))) return content;
  const part = placed(children.parts.get(key), [...at, key], rest, value);
  const parts = new Map(children.parts);
  if (part === undefined) parts.delete(key);
  else parts.set(key, part);
  return children.kind === "list" ? [...parts.values()] : Object.fromEntries(parts);
}
