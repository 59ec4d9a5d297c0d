import { expect, test } from "vitest";
import { usualPaper } from "../../core/paper.ts";

test("the usual paper is told by the first language that names a region, and is A4 where none does", () => {
  const told: [readonly string[], string][] = [
    [["en-US", "de-DE"], "letter"],
    [["es-419", "es-MX"], "a4"],
    [["en", "fr-CA"], "letter"],
    [["de-AT", "en-US"], "a4"],
    [["en"], "a4"],
    [[], "a4"],
    [["not a language", "es-CL"], "letter"],
  ];
  expect(told.map(([languages]) => usualPaper(languages))).toEqual(told.map(([, paper]) => paper));
});
