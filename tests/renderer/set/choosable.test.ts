import { expect, test } from "vitest";
import type { RoundSummary } from "../../../core/circle/round/round-view.ts";
import { unread } from "../../../core/library/reading.ts";
import type { CaseSummary } from "../../../core/library/shelf.ts";
import { candidatesFor, choosableOf } from "../../../renderer/set/choosable.ts";

function aCase(id: string, title: string, kind: CaseSummary["kind"] = "realistic"): CaseSummary {
  return {
    id,
    title,
    hook: "A supplier is late",
    kind,
    categories: [],
    lenses: [],
    business: "bakery",
    trade: "food",
    size: 4,
    level: "starter",
    minutes: 15,
    asked: ["can I raise prices"],
    mark: unread,
  };
}

function aRound(id: string, side: RoundSummary["side"], at: string | null): RoundSummary {
  const title = `Round ${id}`;
  return {
    id,
    side,
    title,
    by: "",
    at,
    answerBy: null,
    replies: 0,
    hasView: false,
    isSealed: true,
    isDoubtful: false,
    to: [],
  };
}

const at = "2026-11-22T10:00:00.000Z";
const all = choosableOf(
  [aCase("two", "Two doors"), aCase("one", "A door", "own")],
  [aRound("sent", "own", at), aRound("drafted", "own", null), aRound("theirs", "peer", at)],
);

test("own dilemmas that were sent come first, then the cases, each by its title", () => {
  expect(all.map(({ kind, id, of }) => [kind, id, of])).toEqual([
    ["dilemma", "sent", "sent"],
    ["case", "one", "own"],
    ["case", "two", "library"],
  ]);
});

test("what is on the list is not offered again, and every word of the filter must be there, in any order", () => {
  const offered = (text: string) => candidatesFor(text, all, [{ kind: "case", id: "two" }]).map(({ id }) => id);
  expect([offered(""), offered("PRICES bakery"), offered("bakery zinnia"), offered("doors")]).toEqual([
    ["sent", "one"],
    ["one"],
    [],
    [],
  ]);
});
