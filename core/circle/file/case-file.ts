import { z } from "../../zod.ts";
import { sharedItemSchema } from "./item.ts";
import { fileId, fileInstant, fileLine, fileProse } from "./shared-text.ts";

/** The name and the version that every case file says of itself. A change of its schema is another version. */
export const caseFileFormat = "casebook-casefile";
export const caseFileVersion = 1;

/** How many things one case file holds. */
export const itemsAtMost = 200;

/** The largest case file, in bytes: text for hundreds of pages, and a few photographs. */
export const caseFileCap = 8 * 1024 * 1024;

/** The most bytes that are looked at of a file that comes: a lock adds a little, and its armour a third. */
export const arrivingCap = Math.ceil(caseFileCap * 1.1);

/** What holds the items together, when they are a set for an evening or a trainer's pack; the items are in its order. */
const setSchema = z.strictObject({ title: fileLine.min(1), note: fileProse });

/** Everything around the items. */
export const caseFileHeadSchema = z.strictObject({
  format: z.literal(caseFileFormat),
  version: z.literal(caseFileVersion),
  id: fileId,
  madeAt: fileInstant,
  set: setSchema.nullable(),
});

/** A `.casefile`: one JSON document. It says nothing of the machine or the casebook it was made on. */
export const caseFileSchema = caseFileHeadSchema.extend({ items: z.array(sharedItemSchema).min(1).max(itemsAtMost) });

export type CaseFile = z.infer<typeof caseFileSchema>;
export type SharedSet = z.infer<typeof setSchema>;

/** A case file as it is written: two spaces deep, so that it can be read by anybody. */
export function writeCaseFile(file: CaseFile): string {
  return `${JSON.stringify(caseFileSchema.parse(file), null, 2)}\n`;
}
