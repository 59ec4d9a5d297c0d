import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { knownFormats } from "../../../store/backup/known-formats.ts";

const core = join(import.meta.dirname, "..", "..", "..", "core");

test("every format of a document in a casebook is known; the settings lie elsewhere", () => {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const names = files.flatMap((file) =>
    [...readFileSync(join(core, file), "utf8").matchAll(/: Format<[A-Z]\w*> = \{\s*name: "([a-z-]+)"/g)].map(
      ([, name]) => name,
    ),
  );
  expect(names.filter((name) => name !== "casebook-settings").sort()).toEqual([...knownFormats.keys()].sort());
});
