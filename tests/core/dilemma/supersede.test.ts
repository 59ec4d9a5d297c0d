import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dilemma } from "../../../core/dilemma/dilemma.ts";
import { supersede } from "../../../core/dilemma/supersede.ts";
import { decidedDilemma, openDilemma } from "./any-dilemma.ts";

const ids = Array.from({ length: 6 }, (_, place) => `0b7f1f0e-2f0a-4c43-9d5a-00000000000${place}`);
const found = (id: string) => ({ ...decidedDilemma, id });

/** Follows the dilemmas that stand in the place of one another; a circle never ends. */
function endOf(journal: ReadonlyMap<string, Dilemma>, id: string): string | "circle" {
  let last = id;
  for (let step = 0; step <= journal.size; step += 1) {
    const next = journal.get(last)?.supersededBy ?? null;
    if (next === null) return last;
    last = next;
  }
  return "circle";
}

test("whatever dilemmas are put in the place of one another, in whatever order, there is never a circle", () => {
  const place = fc.nat({ max: ids.length - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 30 }), (asked) => {
      const journal = new Map(ids.map((id) => [id, { ...decidedDilemma, id }]));
      for (const [from, to] of asked) {
        const [one, by = ""] = [journal.get(ids[from] ?? ""), ids[to]];
        if (one === undefined) throw new Error("No such dilemma");
        const would = new Map(journal).set(one.id, { ...one, supersededBy: by });
        const superseded = supersede(one, by, (id) => journal.get(id) ?? null);
        const reason = one.supersededBy !== null ? "locked" : "bad-input";
        const isFine = one.supersededBy === null && endOf(would, one.id) !== "circle";
        expect(superseded).toEqual(isFine ? { ok: true, value: { ...one, supersededBy: by } } : { ok: false, reason });
        if (superseded.ok) journal.set(one.id, superseded.value);
        expect(ids.filter((id) => endOf(journal, id) === "circle")).toEqual([]);
      }
    }),
  );
});

test("only a decided dilemma is superseded, once, never by itself, and by one that leads to one that is there", () => {
  const [by = "", other = ""] = ids;
  const twice = { ...decidedDilemma, supersededBy: by };
  const reasons = [
    supersede(openDilemma, by, found),
    supersede(twice, by, found),
    supersede(decidedDilemma, decidedDilemma.id, found),
    supersede(decidedDilemma, by, () => null),
    supersede(decidedDilemma, by, (id) => (id === by ? { ...openDilemma, id, supersededBy: other } : null)),
  ];
  expect(reasons).toEqual(
    ["not-decided", "locked", "bad-input", "not-found", "not-found"].map((reason) => ({ ok: false, reason })),
  );
});

test("a circle that another program has written is refused and does not hang", () => {
  const [one = "", other = ""] = ids;
  expect(
    supersede(decidedDilemma, one, (id) => ({ ...decidedDilemma, id, supersededBy: id === one ? other : one })),
  ).toEqual({
    ok: false,
    reason: "bad-input",
  });
});
