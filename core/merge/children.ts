import type { Path } from "./path.ts";

/** What a value is made of, by name: the fields of a record, the records of a list, the words of a list of words. */
export interface Children {
  readonly kind: "fields" | "list";
  readonly parts: ReadonlyMap<string, unknown>;
}

/** Written in one go and understood as one thing: half of one decision and half of another would be nobody's. */
const wholes: ReadonlySet<string> = new Set([
  "decision",
  "committed",
  "from",
  "origin",
  "listing",
  "item",
  "dilemma",
  "view",
  "commitment",
  "became",
]);
const listsOfWholes: ReadonlySet<string> = new Set(["amendments", "reviews", "runs"]);

function isWhole(path: Path): boolean {
  if (path.length === 2 && path[0] === "draft" && path[1] === "choice") return true;
  return wholes.has(path.at(-1) ?? "") || (path.length === 2 && listsOfWholes.has(path[0] ?? ""));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keyed(record: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  const values = names.map((name) => record[name]);
  return values.every((value) => typeof value === "string") ? values.join(":") : null;
}

/** The kind of what stands in these may change, and it is still the same one. */
const listsById: ReadonlySet<string> = new Set(["blocks"]);

/** By what one element of a list is known again on another machine, or null. */
function keyOf(path: Path, element: unknown): string | null {
  if (typeof element === "string") return element;
  if (!isRecord(element)) return null;
  const isById = path.length === 1 && listsById.has(path[0] ?? "");
  const ways = [
    ...(isById ? [] : [["kind", "id"]]),
    ["id"],
    ["articleId"],
    ["optionId", "personId"],
    ["predictionId"],
    ["lens"],
    ["at"],
    ["name"],
  ];
  for (const names of ways) {
    const key = keyed(element, names);
    if (key !== null) return key;
  }
  return null;
}

/** Two of one key are told apart by their place among them. */
function listParts(path: Path, list: readonly unknown[]): Map<string, unknown> | null {
  const parts = new Map<string, unknown>();
  const seen = new Map<string, number>();
  for (const element of list) {
    const key = keyOf(path, element);
    if (key === null) return null;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    parts.set(count === 1 ? key : `${key}#${count}`, element);
  }
  return parts;
}

/** What the value at a path is made of, or null where it is one thing. */
export function childrenOf(path: Path, value: unknown): Children | null {
  if (isWhole(path)) return null;
  if (Array.isArray(value)) {
    const parts = listParts(path, value);
    return parts === null ? null : { kind: "list", parts };
  }
  if (!isRecord(value)) return null;
  return { kind: "fields", parts: new Map(Object.entries(value).filter(([, part]) => part !== undefined)) };
}
