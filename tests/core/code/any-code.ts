import fc from "fast-check";
import type { HouseCode } from "../../../core/code/house-code.ts";
import { adopt, reword, withdraw } from "../../../core/code/legislate.ts";
import type { Outcome } from "../../../core/outcome.ts";

/** One thing an owner does to a code. `place` chooses an article among those that are there. */
export type Act =
  | { readonly kind: "adopt"; readonly text: string }
  | { readonly kind: "reword"; readonly place: number; readonly text: string }
  | { readonly kind: "withdraw"; readonly place: number; readonly isCited: boolean };

const text = fc.constantFrom("We say it first.", "We ask.", "One price.", " ", "");
const place = fc.nat({ max: 5 });

/** Any act, its moments not always in order: a clock can be put back. */
export const anyAct: fc.Arbitrary<{ act: Act; at: string }> = fc.record({
  act: fc.oneof(
    fc.record({ kind: fc.constant("adopt" as const), text }),
    fc.record({ kind: fc.constant("reword" as const), place, text }),
    fc.record({ kind: fc.constant("withdraw" as const), place, isCited: fc.boolean() }),
  ),
  at: fc.integer({ min: 0, max: 96 }).map((hours) => new Date(Date.UTC(2026, 2, 1, hours)).toISOString()),
});

export const emptyCode: HouseCode = { articles: [] };

/** The code after one act. */
export function enact(code: HouseCode, { act, at }: { act: Act; at: string }, newId: () => string): Outcome<HouseCode> {
  if (act.kind === "adopt") return adopt(code, { id: newId(), text: act.text, from: null }, at);
  const article = code.articles[act.place % Math.max(1, code.articles.length)];
  const id = article?.id ?? "gone";
  return act.kind === "reword"
    ? reword(code, id, article?.wordings.length ?? 1, act.text, at)
    : withdraw(code, id, act.isCited, at);
}

/** A code after any acts; what was refused changed nothing. */
export const anyCode: fc.Arbitrary<HouseCode> = fc.array(anyAct, { maxLength: 12 }).map((acts) => {
  let count = 0;
  return acts.reduce((code, act) => {
    const next = enact(code, act, () => `article-${++count}`);
    return next.ok ? next.value : code;
  }, emptyCode);
});
