import { expect, test } from "vitest";
import type { OpeningFault } from "../../store/opening-fault.ts";
import { whyNotOpened } from "../../store/shell-words.ts";

const folder = "/books/shop";
const kinds = Object.keys({
  "in-use": true,
  "pack-in-use": true,
  "not-a-casebook": true,
  "no-folder": true,
  "no-settings": true,
  "backups-inside": true,
  "bad-lenses": true,
  "read-only": true,
  "folder-gone": true,
  "disk-full": true,
  "disk-failed": true,
} satisfies Record<OpeningFault["kind"], true>) as OpeningFault["kind"][];

function faultOf(kind: OpeningFault["kind"]): OpeningFault {
  if (kind !== "bad-lenses") return { kind, folder };
  return { kind, folder, faults: [{ file: "integrity.yaml", field: "order", problem: "is missing" }] };
}

test("every reason why nothing opened names the folder, says what is safe and ends in what to do", () => {
  const sentences = kinds.flatMap((kind) => ["", "with --casebook"].map((how) => whyNotOpened(faultOf(kind), how)));
  const lacking = sentences.filter(
    (sentence) =>
      !/\/books\/shop/.test(sentence) ||
      !/is safe|[Nn]othing (in it )?was changed/.test(sentence) ||
      !/[^ ]\.$/.test(sentence),
  );
  expect(lacking).toEqual([]);
});

test("faults of the lenses are named by file, field and what to mend", () => {
  expect(whyNotOpened(faultOf("bad-lenses"), "")).toContain("integrity.yaml, order: is missing");
});

test("a person is told how this shell takes another folder", () => {
  const fault = { kind: "not-a-casebook", folder } as const;
  expect(whyNotOpened(fault, "with --casebook")).toContain("Choose an empty or a new folder with --casebook.");
  expect(whyNotOpened(fault, "")).toContain("Choose an empty or a new folder.");
});
