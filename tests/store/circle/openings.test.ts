import { expect, test } from "vitest";
import { caseFileCap } from "../../../core/circle/file/case-file.ts";
import { Openings } from "../../../store/circle/openings.ts";

function kept(sizes: readonly number[]): string[] {
  const openings = new Openings();
  const names = sizes.map((size, place) => {
    openings.keep(`file-${place}`, { set: null, items: [], size });
    return `file-${place}`;
  });
  return names.filter((name) => openings.get(name) !== null);
}

test("the last five files are kept, fewer where they are large, and always the newest", () => {
  expect([
    kept([1, 1, 1, 1, 1, 1, 1]),
    kept([1, 1, caseFileCap, caseFileCap, caseFileCap]),
    kept([1, 9 * caseFileCap]),
    kept([9 * caseFileCap, 1]),
  ]).toEqual([
    ["file-2", "file-3", "file-4", "file-5", "file-6"],
    ["file-2", "file-3", "file-4"],
    ["file-1"],
    ["file-1"],
  ]);
});
