import type { z } from "../../zod.ts";
import { caseFileFormat, caseFileHeadSchema, caseFileVersion, itemsAtMost } from "./case-file.ts";
import type { CaseFileFault } from "./case-file-fault.ts";
import { cleanDeep } from "./clean-deep.ts";
import { detailOf } from "./detail-of.ts";
import { type JsonCaps, measureJson } from "./measure-json.ts";
import { type Checks, type ReadItem, type RefusedItem, readItem, refusedItem, shown } from "./read-item.ts";
import { sharedAttachmentCap } from "./shared-dilemma.ts";

/** Everything of a case file but its items. */
export type CaseFileHead = z.infer<typeof caseFileHeadSchema>;

/** What a text turned out to be: a case file, of which each item is taken or refused by itself, or none and why. */
export type CaseFileReading =
  | { readonly ok: false; readonly fault: CaseFileFault; readonly detail: string }
  | { readonly ok: true; readonly head: CaseFileHead; readonly items: readonly (ReadItem | RefusedItem)[] };

/** What a text may hold before it is parsed at all. */
export const caseFileCaps: JsonCaps = {
  /** What is written goes eight deep: the outcomes of a look back in a dilemma. */
  depth: 12,
  /** 200 cases like those that ship have 41,000; much more, each of it wrong, would take a fifth of a second. */
  values: 50_000,
  /** The longest lists have 200: items, facts, assumptions, notes, the people of a case. */
  members: Math.max(itemsAtMost, 200),
  /** The longest text is the largest attachment in base64. */
  text: Math.ceil(sharedAttachmentCap / 3) * 4,
  /** The longest name is `stakeholders`. */
  name: 40,
  /** The largest number is 10,000. */
  number: 12,
};

function refused(fault: CaseFileFault, ...details: readonly string[]): CaseFileReading {
  return { ok: false, fault, detail: shown(details.filter((part) => part !== "").join(": ")) };
}

/** How every case file begins. A later version may hold more than ours, and is to be told as what it is. */
const beginning = new RegExp(
  `^[ \\t\\n\\r]*\\{\\s*"format"\\s*:\\s*"${caseFileFormat}"\\s*(?:,\\s*"version"\\s*:\\s*(\\d{1,6})\\b)?`,
);

/** Each item that stands there twice: the same once, and of others of one id none but replies, which stand side by side. */
function eachOnce(items: readonly (ReadItem | RefusedItem)[]): (ReadItem | RefusedItem)[] {
  const hashes = new Map<string, Set<string>>();
  const once = items.filter((read) => {
    if (!read.ok) return true;
    const name = `${read.item.kind} ${read.item.id}`;
    const seen = hashes.get(name) ?? new Set();
    hashes.set(name, seen);
    return !seen.has(read.item.hash) && seen.add(read.item.hash);
  });
  return once.map((read) => {
    if (!read.ok || read.item.kind === "reply") return read;
    const isAlone = hashes.get(`${read.item.kind} ${read.item.id}`)?.size === 1;
    return isAlone ? read : refusedItem(read.item, "twice", "id: stands in this file twice, with different contents");
  });
}

function readHead(head: unknown): CaseFileHead | CaseFileReading {
  const read = caseFileHeadSchema.safeParse(head);
  return read.success ? read.data : refused("bad-head", detailOf(read.error));
}

function readParsed(file: unknown, checks: Checks): CaseFileReading {
  if (typeof file !== "object" || file === null || !("format" in file) || file.format !== caseFileFormat)
    return refused("not-a-case-file");
  const { items, ...rest } = file as { items?: unknown; version?: unknown };
  const { version } = rest;
  if (typeof version === "number" && Number.isInteger(version) && version > caseFileVersion)
    return refused("newer", `version ${version}`);
  const head = readHead(cleanDeep(rest));
  if ("ok" in head) return head;
  if (!Array.isArray(items) || items.length === 0) return refused("bad-head", "items: is a list of at least one");
  if (items.length > itemsAtMost) return refused("too-many", `more than ${itemsAtMost} items`);
  return { ok: true, head, items: eachOnce(items.map((item) => readItem(cleanDeep(item), checks))) };
}

/**
 * Reads the text of a case file from anybody: measured in one pass before it is parsed, every text in it cleaned before it is looked
 * at, and each item by itself, so that a bad one hides no other. Never throws; stores nothing. What is told of a file that is
 * refused are words of our own and short, cleaned pieces of its.
 */
export function readCaseFile(text: string, checks: Checks): CaseFileReading {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (!/^[ \t\n\r]*\{/.test(json)) return refused("not-a-case-file");
  const [begins, version] = beginning.exec(json) ?? [];
  if (Number(version) > caseFileVersion) return refused("newer", `version ${version}`);
  const excess = measureJson(json, caseFileCaps);
  if (excess !== null) return refused(excess.fault, excess.detail, excess.name);
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return refused(begins === undefined ? "not-a-case-file" : "damaged");
  }
  return readParsed(file, checks);
}
