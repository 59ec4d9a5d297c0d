import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFileName } from "../../../../core/circle/file/case-file-name.ts";
import { bytesOf } from "../../../../core/clean-text.ts";

test("a case file is called by what it holds and by the title that leaves", () => {
  expect([
    caseFileName("dilemma", "The wrong rolls"),
    caseFileName("reply", "A note to [e-mail] of Supplier A"),
    caseFileName("replies", "  "),
    caseFileName("set", "../../etc/passwd"),
    caseFileName("set", 'What is "fair"? Pay: 3 < 4 | nothing...'),
    caseFileName("dilemma", "\u202Ecod.Hinnerk"),
    caseFileName("dilemma", "Straße 日本\u0000\n!"),
  ]).toEqual([
    "Casebook dilemma - The wrong rolls.casefile",
    "Casebook reply - A note to [e-mail] of Supplier A.casefile",
    "Casebook replies.casefile",
    "Casebook set - .. .. etc passwd.casefile",
    "Casebook set - What is fair Pay 3 4 nothing.casefile",
    "Casebook dilemma - cod.Hinnerk.casefile",
    "Casebook dilemma - Straße 日本 !.casefile",
  ]);
});

test("no title makes a name that a disk refuses or that leads elsewhere", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const name = caseFileName("dilemma", title);
      expect(name).toMatch(/^Casebook dilemma( - .*[^. ])?\.casefile$/u);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
      expect(bytesOf(name)).toBeLessThanOrEqual(143);
    }),
  );
});
