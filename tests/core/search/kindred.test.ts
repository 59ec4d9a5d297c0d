import { expect, test } from "vitest";
import { kindredOf } from "../../../core/search/kindred.ts";
import { tellingWords } from "../../../core/search/small-words.ts";

test("words for one thing at work are kin, in whatever form, and never of themselves", () => {
  expect([kindredOf("webcam"), kindredOf("employees").includes("staff"), kindredOf("staff").includes("staff")]).toEqual(
    [["camera", "cctv", "video", "surveillance"], true, false],
  );
});

test("kin goes both ways", () => {
  for (const word of ["staff", "customer", "refund", "gift", "camera"])
    for (const other of kindredOf(word)) expect(kindredOf(other)).toContain(word);
});

test("a word without kin has none", () => {
  expect(["zebra", "", "constructor"].map(kindredOf)).toEqual([[], [], []]);
});

test("of a question the small words are left out, unless it has no others", () => {
  expect([tellingWords(["should", "my", "nephew", "get", "the", "job"]), tellingWords(["what", "now"])]).toEqual([
    ["nephew", "job"],
    ["what", "now"],
  ]);
});
