import fc from "fast-check";
import { expect, test } from "vitest";
import { resultsOf } from "../../../core/workshop/results.ts";
import type { RunMove, RunWriting } from "../../../core/workshop/run/run-move.ts";
import { writeInRun } from "../../../core/workshop/run/write-in-run.ts";
import type { Session } from "../../../core/workshop/session.ts";
import { english } from "../../../renderer/words/english.ts";
import { resultRows } from "../../../renderer/workshop-after/result-rows.ts";
import { resultsCsv } from "../../../renderer/workshop-after/results-csv.ts";
import { after, begunSession, granted, runOf } from "../../core/workshop/any-run.ts";

const { workshopAfter: words } = english;

function vote(tell: number, wait: number): RunMove[] {
  return [
    { kind: "openVote", mode: "hands" },
    { kind: "count", optionId: "tell", count: tell },
    { kind: "count", optionId: "wait", count: wait },
    { kind: "closeVote" },
  ];
}

const next: RunMove = { kind: "next" };

/** A run with two votes, a note, a commitment of Rosa's, and her name on the list. */
function held(first: readonly [number, number], second: readonly [number, number], note = "Go slower."): Session {
  const voted = after(begunSession, next, next, ...vote(...first), next, next, ...vote(...second), { kind: "end" });
  const commitment = { id: "c1", who: "Rosa", what: "Ring the baker" };
  const writings: RunWriting[] = [
    { kind: "notes", blockId: "talk", text: note },
    { kind: "commitment", commitment },
    { kind: "attendance", names: ["Rosa", "Ben"] },
  ];
  const named: Session = { ...voted, names: true };
  return writings.reduce((session, write) => granted(writeInRun(session, "evening", write)), named);
}

function csvOf(session: Session, withNames = false): string {
  const rows = resultRows(resultsOf(session, runOf(session)), session.title, withNames, words);
  return resultsCsv(rows, words);
}

function linesOf(csv: string, part: string): string[] {
  return csv.split("\r\n").filter((line) => line.startsWith(`${part},`));
}

test("each option stands in a line with both votes and how many more or fewer chose it", () => {
  const csv = csvOf(held([4, 3], [2, 6]));
  expect([csv.startsWith("\uFEFFPart,Block or case,"), linesOf(csv, "Vote")]).toEqual([
    true,
    [
      "Vote,About loaves,A: To tell,4,2,-2,,,,",
      "Vote,About loaves,B: To wait,3,6,3,,,,",
      "Vote,About loaves,C: To keep,0,0,0,,,,",
      "Vote,About loaves,All votes,7,8,,,,,",
    ],
  ]);
});

test("of a vote with fewer than five goes out how many there were, and neither its options nor a change", () => {
  const few = `"With fewer than five votes, what each option got isn’t told."`;
  expect([linesOf(csvOf(held([2, 2], [1, 0])), "Vote"), linesOf(csvOf(held([2, 2], [3, 3])), "Vote")]).toEqual([
    [`Vote,About loaves,All votes,4,1,,,,,${few}`],
    [
      "Vote,About loaves,A: To tell,,3,,,,,",
      "Vote,About loaves,B: To wait,,3,,,,,",
      "Vote,About loaves,C: To keep,,0,,,,,",
      `Vote,About loaves,All votes,4,6,,,,,${few}`,
    ],
  ]);
});

test("names go out only where they are switched on; what was promised goes out without", () => {
  const session = held([4, 3], [2, 6]);
  const [off, on] = [csvOf(session), csvOf(session, true)];
  expect([
    /Rosa|Ben/.test(off),
    linesOf(off, "Commitment"),
    linesOf(on, "Commitment"),
    linesOf(on, "Was there"),
  ]).toEqual([
    false,
    ["Commitment,,,,,,,,,Ring the baker"],
    ["Commitment,,,,,,,,Rosa,Ring the baker"],
    ["Was there,,,,,,,,Rosa,", "Was there,,,,,,,,Ben,"],
  ]);
});

test("what a spreadsheet would take for a formula is text, and quotes and lines stay what they were", () => {
  const csv = csvOf(held([4, 3], [2, 6], `=HYPERLINK("http://x")\nand "so", on`));
  expect(csv).toContain(`,"'=HYPERLINK(""http://x"")\nand ""so"", on"\r\n`);
});

test("no field of a text begins like a formula, whatever was written", () => {
  const sign = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠");
  fc.assert(
    fc.property(sign, fc.string({ maxLength: 20 }), (first, rest) => {
      const csv = resultsCsv([{ part: `${first}${rest}`, text: 3 }], words);
      expect(csv.split("\r\n")[1]).toMatch(/^"?'/);
    }),
  );
});
