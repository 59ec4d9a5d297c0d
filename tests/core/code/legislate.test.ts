import fc from "fast-check";
import { expect, test } from "vitest";
import { houseCodeSchema, textNow } from "../../../core/code/house-code.ts";
import { adopt, reword, withdraw } from "../../../core/code/legislate.ts";
import { done, refused } from "../../../core/outcome.ts";
import { anyAct, anyCode, emptyCode, enact } from "./any-code.ts";

const at = "2026-03-01T12:00:00.000Z";
const later = "2026-03-02T12:00:00.000Z";
const from = { dilemmaId: "11111111-1111-4111-8111-111111111111", reviewId: "r" };
const first = { id: "a", number: 1, wordings: [{ at, text: "We ask." }], from: null };

test("whatever is done, numbers are given once, moments only go forward, and no word that was in force is lost", () => {
  fc.assert(
    fc.property(anyCode, anyAct, (code, act) => {
      const next = enact(code, act, () => "fresh");
      if (!next.ok) return;
      expect(houseCodeSchema.parse(next.value)).toEqual(next.value);
      const numbers = next.value.articles.map((article) => article.number);
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const { wordings } of next.value.articles) {
        const moments = wordings.map((wording) => wording.at);
        expect(moments).toEqual([...new Set(moments)].sort());
      }
      for (const article of code.articles) {
        const after = next.value.articles.find(({ id }) => id === article.id);
        if (after !== undefined)
          expect([after.number, after.wordings.slice(0, article.wordings.length)]).toEqual([
            article.number,
            article.wordings,
          ]);
        else expect(act.act.kind).toBe("withdraw");
      }
    }),
  );
});

test("an article is numbered after the last there ever was, withdrawn ones among them", () => {
  const one = adopt(emptyCode, { id: "a", text: "  We ask. ", from: null }, at);
  expect(one).toEqual(done({ articles: [first] }));
  const withdrawn = withdraw({ articles: [first] }, "a", true, later);
  expect(withdrawn).toEqual(
    done({ articles: [{ ...first, wordings: [...first.wordings, { at: later, text: null }] }] }),
  );
  const next = withdrawn.ok ? adopt(withdrawn.value, { id: "b", text: "One price.", from }, later) : withdrawn;
  expect(next.ok && next.value.articles.map((article) => [article.number, textNow(article)])).toEqual([
    [1, null],
    [2, "One price."],
  ]);
});

test("other words stand from their moment on, the same words change nothing, and a withdrawn article comes back", () => {
  const code = { articles: [first] };
  const withdrawn = { articles: [{ ...first, wordings: [...first.wordings, { at: later, text: null }] }] };
  expect([
    reword(code, "a", 1, " We ask first. ", later),
    reword(code, "a", 1, "We ask.", later),
    reword(withdrawn, "a", 2, "We ask.", at),
  ]).toEqual([
    done({ articles: [{ ...first, wordings: [...first.wordings, { at: later, text: "We ask first." }] }] }),
    done(code),
    done({
      articles: [
        {
          ...first,
          wordings: [...first.wordings, { at: later, text: null }, { at: "2026-03-02T12:00:00.001Z", text: "We ask." }],
        },
      ],
    }),
  ]);
});

test("only the last article, adopted on the same day and cited by nothing, goes whole", () => {
  const second = { ...first, id: "b", number: 2 };
  const code = { articles: [first, second] };
  const left = (id: string, isCited: boolean, when: string) => {
    const after = withdraw(code, id, isCited, when);
    return after.ok ? after.value.articles.map((article) => [article.number, textNow(article)]) : after.reason;
  };
  const [stays, without] = [
    [1, "We ask."],
    [2, null],
  ];
  expect([
    left("b", false, at),
    left("b", true, at),
    left("b", false, later),
    left("a", false, at),
    left("c", false, at),
  ]).toEqual([
    [stays],
    [stays, without],
    [stays, without],
    [
      [1, null],
      [2, "We ask."],
    ],
    "not-found",
  ]);
});

test("what cannot be an article is refused", () => {
  const code = { articles: [{ ...first, from }] };
  const full = {
    articles: Array.from({ length: 500 }, (_, place) => ({ ...first, id: `a${place}`, number: place + 1 })),
  };
  const long = { articles: [{ ...first, wordings: Array.from({ length: 500 }, () => ({ at, text: "We ask." })) }] };
  expect([
    adopt(code, { id: "b", text: " \n", from: null }, at),
    adopt(code, { id: "b", text: "We ask.", from }, at),
    adopt(full, { id: "b", text: "We ask.", from: null }, at),
    reword(code, "gone", 1, "We ask.", at),
    reword(code, "a", 1, " ", at),
    reword(code, "a", 2, "One price.", at),
    reword(long, "a", 500, "One price.", at),
  ]).toEqual(
    (
      ["incomplete", "already-there", "bad-input", "not-found", "incomplete", "changed-elsewhere", "bad-input"] as const
    ).map(refused),
  );
});

test("reviews of two dilemmas that bear the same id are two lessons", () => {
  const other = { ...from, dilemmaId: "22222222-2222-4222-8222-222222222222" };
  const one = adopt(emptyCode, { id: "a", text: "We ask.", from }, at);
  if (!one.ok) throw new Error(one.reason);
  const both = adopt(one.value, { id: "b", text: "We ring.", from: other }, later);
  expect([both.ok, adopt(one.value, { id: "b", text: "We ring.", from }, later)]).toEqual([
    true,
    refused("already-there"),
  ]);
});
