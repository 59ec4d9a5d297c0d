import fc from "fast-check";
import { expect, test } from "vitest";
import { dip, isBlank, marksOf, sideBySide, weights } from "../../../core/dilemma/balance.ts";
import { blankPerson } from "../../../core/dilemma/dilemma.ts";
import { amounts, type LedgerLine } from "../../../core/dilemma/ledger.ts";

const blank: LedgerLine = { optionId: "a", personId: "rolf", gives: null, gets: null, risk: false, minds: false };
const amount = fc.constantFrom(...amounts, null);

test.each<[string, Partial<LedgerLine>, string[]]>([
  ["nothing was thought about", {}, []],
  ["somebody gives and gets nothing for it", { gives: "little", gets: "nothing" }, ["only-gives"]],
  ["somebody neither gives nor gets", { gives: "nothing", gets: "nothing" }, []],
  ["it is not known yet what somebody gets", { gives: "much" }, []],
  ["all of it holds", { gives: "much", gets: "nothing", risk: true, minds: true }, ["only-gives", "risk", "minds"]],
])("the marks when %s", (_, part, marks) => {
  expect(marksOf({ ...blank, ...part })).toEqual(marks);
});

test("the heavier pan goes down, further the heavier it is, and a blank side keeps the beam level", () => {
  fc.assert(
    fc.property(amount, amount, (gives, gets) => {
      const [given, got] = [weights(gives), weights(gets)];
      const expected = given === null || got === null ? 0 : (got - given) * 5;
      expect(dip({ ...blank, gives, gets })).toBe(expected);
    }),
  );
});

test("a line is blank until one of its four things is said", () => {
  const said: Partial<LedgerLine>[] = [{}, { gives: "nothing" }, { gets: "much" }, { risk: true }, { minds: true }];
  expect(said.map((part) => isBlank({ ...blank, ...part }))).toEqual([true, false, false, false, false]);
});

test("side by side, each person has a line for each option, blank where none was written", () => {
  const rolf = { ...blankPerson, id: "rolf" };
  const options = ["a", "b"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" }));
  const written: LedgerLine = { ...blank, optionId: "b", gives: "some" };
  expect(sideBySide([rolf], options, [written])).toEqual([{ person: rolf, lines: [blank, written] }]);
});
