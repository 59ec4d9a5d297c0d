import { cleanLine } from "../../clean-text.ts";
import type { CaseFileFault } from "./case-file-fault.ts";
import { detailOf } from "./detail-of.ts";
import { hashedText, type ItemKind, itemKinds, type SharedItem, sharedItemSchema, signedText } from "./item.ts";
import { hasTwinOptions } from "./shared-case.ts";
import { sharedAttachmentsCap } from "./shared-dilemma.ts";
import { hasTwinBlocks } from "./shared-session.ts";

/** What the machine does for a reader: the SHA-256 of a text as UTF-8 in hexadecimal, and whether an Ed25519 signature holds. */
export interface Checks {
  hash(text: string): string;
  verify(key: string, text: string, signature: string): boolean;
}

/** An item as its author made it; `isSigned` says that it is so by their key. */
export interface ReadItem {
  readonly ok: true;
  readonly item: SharedItem;
  readonly isSigned: boolean;
}

/** An item that is not taken, and why. What it says of itself is cleaned and short, and empty where it says nothing. */
export interface RefusedItem {
  readonly ok: false;
  readonly fault: CaseFileFault;
  readonly detail: string;
  readonly kind: ItemKind | "unknown";
  readonly id: string;
  readonly title: string;
  readonly by: string;
}

/** How much of a stranger's text is shown of what is refused, in characters. */
const shownAtMost = 200;

/** A piece of a stranger's text as it may be shown. It is cleaned once more where it was cut: that may leave a blank, or half a character. */
export function shown(text: string): string {
  return cleanLine(cleanLine(text.slice(0, 4 * shownAtMost)).slice(0, shownAtMost));
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
}

function textOf(value: unknown, ...[name = "", ...inside]: string[]): string {
  const part = partOf(value, name);
  if (inside.length > 0) return textOf(part, ...inside);
  return typeof part === "string" ? shown(part) : "";
}

function kindOf(value: unknown): RefusedItem["kind"] {
  const kind = partOf(value, "kind");
  return itemKinds.find((known) => known === kind) ?? "unknown";
}

/** An item that is not taken, with what it says of itself as far as that can be read. */
export function refusedItem(value: unknown, fault: CaseFileFault, detail: string): RefusedItem {
  return {
    ok: false,
    fault,
    detail: shown(detail),
    kind: kindOf(value),
    id: textOf(value, "id"),
    title: textOf(value, "content", "title"),
    by: textOf(value, "by", "name"),
  };
}

/** How many bytes the attachments of an item have together, as their base64 tells. */
function attachedBytes(item: SharedItem): number {
  if (item.kind !== "dilemma") return 0;
  return (item.content.attachments ?? []).reduce((bytes, { bytes: text }) => bytes + (text.length / 4) * 3, 0);
}

function whyRefused(item: SharedItem, checks: Checks): readonly [CaseFileFault, string] | null {
  const { key, signature } = item.by;
  if (attachedBytes(item) > sharedAttachmentsCap) return ["too-long", "content.attachments: too large together"];
  if (item.kind === "session" && hasTwinBlocks(item.content)) return ["bad-item", "content.blocks: two have one id"];
  if (item.kind === "case" && hasTwinOptions(item.content)) return ["bad-item", "content.options: two have one id"];
  if (checks.hash(hashedText(item)) !== item.hash) return ["wrong-hash", "hash: is that of another content"];
  if ((key === null) !== (signature === null)) return ["wrong-signature", "by: a key or a signature without the other"];
  if (key === null || signature === null || checks.verify(key, signedText(item.hash), signature)) return null;
  return ["wrong-signature", "by.signature: was not made with this key for this content"];
}

/** Reads one item of a case file, of which every text was cleaned: strict schema, then its hash, then its signature. */
export function readItem(value: unknown, checks: Checks): ReadItem | RefusedItem {
  const read = sharedItemSchema.safeParse(value);
  if (!read.success) return refusedItem(value, "bad-item", detailOf(read.error));
  const why = whyRefused(read.data, checks);
  if (why !== null) return refusedItem(value, ...why);
  return { ok: true, item: read.data, isSigned: read.data.by.key !== null };
}
