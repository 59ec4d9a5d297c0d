import fc from "fast-check";
import { expect, test } from "vitest";
import { amounts, lean, lineOf, onlyGives, withLine } from "../../../core/dilemma/ledger.ts";
import { anyLine } from "./any-dilemma.ts";

const ledgers = fc.array(anyLine, { maxLength: 8 });
const blank = { optionId: "tell", personId: "ines", gives: null, gets: null, risk: false, minds: false };

test("a line put in is the one that is found, and every other person and option keeps theirs", () => {
  fc.assert(
    fc.property(ledgers, anyLine, anyLine, (ledger, line, { optionId, personId }) => {
      const before = structuredClone(ledger);
      const after = withLine(ledger, line);
      const isSame = line.optionId === optionId && line.personId === personId;
      expect(lineOf(after, line.optionId, line.personId)).toEqual(line);
      expect(lineOf(after, optionId, personId)).toEqual(isSame ? line : lineOf(ledger, optionId, personId));
      expect(after.filter((one) => one.optionId === line.optionId && one.personId === line.personId)).toEqual([line]);
      expect(ledger).toEqual(before);
    }),
  );
});

test("a ledger written line by line never holds more than one line for a person under an option", () => {
  fc.assert(
    fc.property(ledgers, (lines) => {
      const ledger = lines.reduce(withLine, [] as typeof lines);
      const pairs = new Set(lines.map(({ optionId, personId }) => `${optionId} ${personId}`));
      expect(new Set(ledger.map(({ optionId, personId }) => `${optionId} ${personId}`))).toEqual(pairs);
      expect(ledger).toHaveLength(pairs.size);
    }),
  );
});

test("where nothing was written the line is blank", () => {
  expect(lineOf([{ ...blank, personId: "benoit", risk: true }], "tell", "ines")).toEqual(blank);
});

test("a line leans by what is got over what is given, and not at all while a side is blank", () => {
  const leans = [null, ...amounts].map((gives) => [null, ...amounts].map((gets) => lean({ ...blank, gives, gets })));
  expect(leans).toEqual([
    [null, null, null, null, null],
    [null, 0, 1, 2, 3],
    [null, -1, 0, 1, 2],
    [null, -2, -1, 0, 1],
    [null, -3, -2, -1, 0],
  ]);
});

test("who gives something and gets nothing only gives; who has a blank side does not", () => {
  const only = [null, ...amounts].flatMap((gives) =>
    [null, ...amounts].flatMap((gets) => (onlyGives({ ...blank, gives, gets }) ? [[gives, gets]] : [])),
  );
  expect(only).toEqual([
    ["little", "nothing"],
    ["some", "nothing"],
    ["much", "nothing"],
  ]);
});

test("who only gives leans to the giving side", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      if (onlyGives(line)) expect(lean(line)).toBeLessThan(0);
    }),
  );
});
