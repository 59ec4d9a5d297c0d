import { caseFileHeadSchema } from "../../../core/circle/file/case-file.ts";
import { cleanDeep } from "../../../core/circle/file/clean-deep.ts";
import { sharedItemSchema } from "../../../core/circle/file/item.ts";
import type { CaseFileReading } from "../../../core/circle/file/read-case-file.ts";
import { cleanLine } from "../../../core/clean-text.ts";
import { saysSame } from "../../../core/merge/canonical.ts";

const strange =
  /[\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]|[^\P{Cc}\n\t]/u;

function isClean(value: unknown): boolean {
  if (typeof value === "string") return !strange.test(value) && value === value.normalize("NFC");
  if (typeof value !== "object" || value === null) return true;
  return (
    Object.values(value).every(isClean) &&
    Object.getPrototypeOf(value) === Object.getPrototypeOf(Array.isArray(value) ? [] : {})
  );
}

function isShort(text: string): boolean {
  return text.length <= 200 && text === cleanLine(text);
}

/**
 * What is wrong with a reading whatever the file was, or null: everything that is taken is strictly valid and clean, and all that is
 * told of what is refused is short and clean.
 */
export function faultOfReading(reading: CaseFileReading): string | null {
  if (!reading.ok) return isShort(reading.detail) ? null : `a detail is not plain: ${JSON.stringify(reading.detail)}`;
  if (!caseFileHeadSchema.safeParse(reading.head).success) return "the head is not valid";
  if (!isClean(reading.head)) return "the head is not clean";
  for (const read of reading.items) {
    if (!read.ok) {
      const texts = [read.detail, read.id, read.title, read.by];
      if (!texts.every(isShort)) return `what is told is not plain: ${JSON.stringify(texts)}`;
      continue;
    }
    const parsed = sharedItemSchema.safeParse(read.item);
    if (!parsed.success || !saysSame(parsed.data, read.item)) return `an item is not valid: ${read.item.id}`;
    if (!isClean(read.item) || !saysSame(cleanDeep(read.item), read.item))
      return `an item is not clean: ${read.item.id}`;
  }
  return null;
}
