import fc from "fast-check";
import { expect, test } from "vitest";
import { cite, stances } from "../../../core/dilemma/citation.ts";
import { anyDilemma } from "./any-dilemma.ts";

test("an article is cited once, the last way, with its note; without a stance it is not cited; the others stay", () => {
  const anyStance = fc.option(fc.constantFrom(...stances));
  const anyId = fc.constantFrom("ask", "price");
  fc.assert(
    fc.property(anyDilemma, fc.array(fc.tuple(anyId, anyStance)), ({ citations: others }, acts) => {
      const mine = new Set(["ask", "price"]);
      const rest = others.filter(({ articleId }) => !mine.has(articleId));
      const noted = [{ articleId: "ask", stance: "follows" as const, note: "Because" }, ...rest];
      const after = acts.reduce((present, [id, stance]) => cite(present, id, stance), [...noted]);
      const asks = acts.filter(([id]) => id === "ask").map(([, stance]) => stance);
      const wasDropped = asks.includes(null);
      const last = asks.length === 0 ? "follows" : (asks.at(-1) ?? null);
      const cited = after.filter(({ articleId }) => articleId === "ask");
      expect(cited).toEqual(
        last === null ? [] : [{ articleId: "ask", stance: last, note: wasDropped ? "" : "Because" }],
      );
      expect(after.filter(({ articleId }) => articleId === "price").length).toBeLessThan(2);
      expect(after.filter(({ articleId }) => !mine.has(articleId))).toEqual(rest);
    }),
  );
});
