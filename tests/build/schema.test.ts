import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFileSchemaFile, publishedSchema } from "../../build/schema.ts";
import { writeCaseFile } from "../../core/circle/file/case-file.ts";
import { cleanDeep } from "../../core/circle/file/clean-deep.ts";
import { readCaseFile } from "../../core/circle/file/read-case-file.ts";
import { verify } from "../../store/circle/signing.ts";
import { sha256Of } from "../../store/sha256.ts";
import { anyCaseFile } from "../core/circle/any-case-file.ts";
import { changedAt, placesIn } from "../core/circle/changed-at.ts";

const published = await readFile(caseFileSchemaFile, "utf8");
const schema = JSON.parse(published);
const accepts = new Ajv2020({
  strict: true,
  strictTypes: false,
  allowUnionTypes: true,
  validateFormats: false,
}).compile(schema);

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
}

test("the schema that is published is that of the files we read (npm run schema writes it anew)", () => {
  expect(published).toBe(publishedSchema());
});

test("every part of the file, of an item, of an author and of a content is described to whoever writes a tool", () => {
  const nodes: [string, Node][] = [["file", schema], ...Object.entries<Node>(schema.$defs)];
  const bare = nodes.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([part, { description }]) =>
      description === undefined ? [`${name}.${part}`] : [],
    ),
  );
  expect([bare, typeof schema.title, typeof schema.description]).toEqual([[], "string", "string"]);
});

test("whatever we write is as the published schema says", () => {
  fc.assert(
    fc.property(anyCaseFile, (file) => {
      expect([accepts(JSON.parse(writeCaseFile(file))), accepts.errors]).toEqual([true, null]);
    }),
  );
});

test("what the published schema refuses of a clean file, the reader refuses too, whole or an item of it", () => {
  const others = fc.constantFrom<unknown>(
    "other",
    "",
    null,
    -1,
    1.5,
    20_000,
    [],
    {},
    "2026-11-23",
    "x".repeat(301),
    "two\nlines",
    "__proto__",
  );
  fc.assert(
    fc.property(anyCaseFile, fc.nat(), others, fc.boolean(), (file, place, other, isAdded) => {
      const whole = JSON.parse(writeCaseFile(file));
      const places = placesIn(whole);
      const path = places[place % places.length] ?? [];
      const changed = cleanDeep(changedAt(whole, isAdded ? [...path.slice(0, -1), "more"] : path, other));
      fc.pre(!accepts(changed));
      const reading = readCaseFile(JSON.stringify(changed), { hash: sha256Of, verify });
      expect(reading.ok && reading.items.every(({ ok }) => ok)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
