import fc from "fast-check";
import { expect, test } from "vitest";
import { hashedText } from "../../../../core/circle/file/item.ts";
import { type Checks, readItem, shown } from "../../../../core/circle/file/read-item.ts";
import { cleanLine } from "../../../../core/clean-text.ts";
import { sha256Of } from "../../../../store/sha256.ts";
import { blockOf } from "../../workshop/written-session.ts";
import { caseItem, sessionItem } from "../written-items.ts";

const checks: Checks = { hash: sha256Of, verify: () => false };

/** The plan of a workshop with something said otherwise, whatever its type says, and the hash of that. */
function strangePlan(content: object): unknown {
  const item = sessionItem();
  const strange = { ...item, content: { ...item.content, ...content } };
  return { ...strange, hash: sha256Of(hashedText(strange)) };
}

test("what is shown of a long text is short and clean, wherever it was cut", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "𝒜", "é", "\u200b"), minLength: 150, maxLength: 400 }),
      (text) => {
        const piece = shown(text);
        expect([piece.length <= 200, cleanLine(piece) === piece]).toEqual([true, true]);
      },
    ),
  );
  expect(shown(`${"a".repeat(199)}𝒜`)).toBe(`${"a".repeat(199)}\uFFFD`);
});

test("the plan of a workshop is refused with what is wrong in it, under its title", () => {
  const block = blockOf("read", "read", "rolls");
  const told = [
    { blocks: [block, block] },
    { blocks: [{ ...block, minutes: 0 }] },
    { blocks: [{ ...block, minutes: 999 }] },
    { blocks: [{ ...block, caseId: "../rolls" }] },
    { blocks: [{ ...block, text: "x".repeat(50_001) }] },
    { blocks: [{ ...block, kind: "sing" }] },
    { start: "25:00" },
    { length: 0 },
    { runs: [] },
    { names: true },
    { blocks: Array.from({ length: 61 }, (_, place) => ({ ...block, id: `b${place}` })) },
  ].map((content) => readItem(strangePlan(content), checks));
  expect(
    told.map((read) => (read.ok ? "taken" : [read.fault, read.detail, read.kind, read.title].join(" | "))),
  ).toEqual(
    [
      "content.blocks: two have one id",
      "content.blocks.0.minutes: is empty or too small",
      "content.blocks.0.minutes: is too long or too large",
      "content.blocks.0.caseId: is not written as it must be",
      "content.blocks.0.text: is too long or too large",
      "content.blocks.0.kind: is none of the words that may stand here",
      "content.start: is not written as it must be",
      "content.length: is empty or too small",
      "content.runs: is not a known part",
      "content.names: is not a known part",
      "content.blocks: is too long or too large",
    ].map((detail) => `bad-item | ${detail} | session | Evening`),
  );
  expect(readItem(sessionItem({ blocks: [block] }), checks).ok).toBe(true);
});

test("a case of which two options have one id is refused: nobody could tell which a vote is for", () => {
  const item = caseItem("rolls", "Rolls");
  const option = { id: "tell", title: "Tell", text: "" };
  const withOptions = (options: (typeof item)["content"]["options"]) => {
    const strange = { ...item, content: { ...item.content, options } };
    return readItem({ ...strange, hash: sha256Of(hashedText(strange)) }, checks);
  };
  expect(withOptions([option, option])).toMatchObject({
    fault: "bad-item",
    detail: "content.options: two have one id",
    title: "Rolls",
  });
  expect(withOptions([option, { ...option, id: "wait" }]).ok).toBe(true);
});
