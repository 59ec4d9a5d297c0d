import { expect, test } from "vitest";
import { citedBy } from "../../../core/dilemma/cited-by.ts";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import type { Precedent } from "../../../core/dilemma/precedent.ts";
import { type Summary, summarise } from "../../../core/dilemma/summary.ts";
import { shipped } from "../walk/any-own.ts";

const jar = { kind: "case", id: "the-jar" } as const;

function entry(title: string, at: string, precedents: Precedent[]): Summary {
  return { ...summarise({ ...newDilemma(crypto.randomUUID(), at, title), precedents }, at, false, shipped), id: title };
}

test("a case knows which dilemmas name it as their precedent, the earliest first, and a dilemma of its name is another thing", () => {
  const why = "Tips";
  const journal = [
    entry("later", "2026-05-03T08:00:00.000Z", [{ ...jar, bearing: "overrules", why }]),
    entry("other", "2026-05-02T08:00:00.000Z", [{ kind: "dilemma", id: "the-jar", bearing: null, why }]),
    entry("earlier", "2026-05-01T08:00:00.000Z", [
      { kind: "case", id: "the-tip", bearing: "follows", why },
      { ...jar, bearing: null, why },
    ]),
  ];
  expect(citedBy(journal, jar)).toEqual([
    { id: "earlier", title: "earlier", bearing: null },
    { id: "later", title: "later", bearing: "overrules" },
  ]);
});
