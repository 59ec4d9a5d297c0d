import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { caseFileSchema } from "../core/circle/file/case-file.ts";
import { authorSchema, sharedItemSchema } from "../core/circle/file/item.ts";
import { sharedCaseSchema } from "../core/circle/file/shared-case.ts";
import { sharedDilemmaSchema } from "../core/circle/file/shared-dilemma.ts";
import { sharedSessionSchema } from "../core/circle/file/shared-session.ts";
import {
  fileCaseId,
  fileId,
  fileInstant,
  fileLine,
  fileProse,
  publicKey,
  sha256,
} from "../core/circle/file/shared-text.ts";
import { replySchema } from "../core/circle/round/reply.ts";
import { day, itemId, line, prose } from "../core/text.ts";
import { timeOfDay } from "../core/workshop/session.ts";
import { z } from "../core/zod.ts";
import { schemaWords } from "./schema-words.ts";

/** Where the schema of case files is published. */
export const caseFileSchemaFile = join(import.meta.dirname, "..", "docs", "schema", "casefile-1.schema.json");

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  $defs?: Record<string, Node>;
}

const [dilemmaItem, replyItem, caseItem, sessionItem] = sharedItemSchema.options;

/** What has a name of its own in the schema. */
const definitions = {
  line: fileLine,
  text: fileProse,
  caseLine: line,
  caseText: prose,
  id: fileId,
  name: itemId,
  caseId: fileCaseId,
  time: timeOfDay,
  sha256,
  moment: fileInstant,
  day,
  key: publicKey,
  author: authorSchema,
  dilemma: sharedDilemmaSchema,
  reply: replySchema,
  case: sharedCaseSchema,
  session: sharedSessionSchema,
} satisfies Record<keyof typeof schemaWords.definitions, z.ZodType>;

/** The part of a value, or of the values of a list, that has such a name. Throws when there is none: its words are out of date. */
function partOf(node: Node | undefined, name: string): Node {
  if (node?.items !== undefined) return partOf(node.items, name);
  const whole = node?.anyOf?.find((one) => one.properties !== undefined || one.items !== undefined) ?? node;
  if (whole !== node) return partOf(whole, name);
  const part = node?.properties?.[name];
  if (part === undefined) throw new Error(`No part of the schema is called ${name}`);
  return part;
}

/** The JSON Schema of a case file, for whoever writes a tool that makes or reads one. */
export function publishedSchema(): string {
  const metadata = z.registry<{ id: string; description?: string }>();
  for (const [id, schema] of Object.entries(definitions))
    metadata.add(schema, { id, description: schemaWords.definitions[id as keyof typeof definitions] });
  for (const [id, schema] of Object.entries({ dilemmaItem, replyItem, caseItem, sessionItem }))
    metadata.add(schema, { id });
  const { $schema, ...made } = z.toJSONSchema(caseFileSchema, { io: "input", target: "draft-2020-12", metadata });
  const schema = made as Node;
  for (const [path, words] of Object.entries(schemaWords.parts)) {
    const [root = "", ...names] = path.split(".");
    const start = root === "file" ? schema : schema.$defs?.[root];
    const part = names.reduce<Node | undefined>((node, name) => partOf(node, name), start);
    if (part !== undefined) part.description = words;
  }
  const named = { $schema, $id: "urn:casebook:casefile:1", title: schemaWords.title, description: schemaWords.file };
  return `${JSON.stringify({ ...named, ...schema }, null, 2)}\n`;
}

if (import.meta.main) await writeFile(caseFileSchemaFile, publishedSchema());
