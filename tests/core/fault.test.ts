import { expect, test } from "vitest";
import { faultsOf, inOneLine } from "../../core/fault.ts";
import { z } from "../../core/zod.ts";

const schema = z.strictObject({ size: z.string(), people: z.array(z.strictObject({ who: z.string() })) });

test("each fault names its file and the field it is in, unknown fields too", () => {
  const read = schema.safeParse({ size: 7, people: [{ who: "Ines", row: 1 }], colour: "red" });
  const faults = read.success ? [] : faultsOf("a.md", read.error);
  expect(faults.map(({ file, field }) => `${file} ${field}`).sort()).toEqual([
    "a.md colour",
    "a.md people.0.row",
    "a.md size",
  ]);
});

test("a field without a name is still named", () => {
  const read = schema.safeParse({ size: "7", people: [], "": "red" });
  expect(read.success ? [] : faultsOf("a.md", read.error).map((fault) => fault.field)).toEqual(['""']);
});

test("a file that is no record at all is at fault as a whole", () => {
  const read = schema.safeParse(null);
  expect(read.success ? [] : faultsOf("a.md", read.error).map((fault) => fault.field)).toEqual(["whole file"]);
});

test("a fault reads as one line", () => {
  expect(inOneLine({ file: "a.md", field: "size", problem: "is missing" })).toBe("a.md, size: is missing");
});
