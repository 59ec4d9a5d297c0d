import { expect, test } from "vitest";
import type { OpeningFault } from "../../store/opening-fault.ts";
import { whyNotOpened } from "../../store/shell-words.ts";

const folder = "/books/shop";
const kinds = Object.keys({
  "in-use": true,
  "not-a-casebook": true,
  "no-folder": true,
  "no-settings": true,
  "read-only": true,
  "folder-gone": true,
  "disk-full": true,
  "disk-failed": true,
} satisfies Record<OpeningFault["kind"], true>) as OpeningFault["kind"][];

test("every reason why nothing opened names the folder, says what is safe and ends in what to do", () => {
  const sentences = kinds.flatMap((kind) => ["", "with --casebook"].map((how) => whyNotOpened({ kind, folder }, how)));
  const lacking = sentences.filter(
    (sentence) =>
      !/\/books\/shop/.test(sentence) ||
      !/is safe|[Nn]othing (in it )?was changed/.test(sentence) ||
      !/[^ ]\.$/.test(sentence),
  );
  expect(lacking).toEqual([]);
});

test("a person is told how this shell takes another folder", () => {
  const fault = { kind: "not-a-casebook", folder } as const;
  expect(whyNotOpened(fault, "with --casebook")).toContain("Choose an empty or a new folder with --casebook.");
  expect(whyNotOpened(fault, "")).toContain("Choose an empty or a new folder.");
});
