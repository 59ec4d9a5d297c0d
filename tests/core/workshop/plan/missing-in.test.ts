import { expect, test } from "vitest";
import type { Block, BlockKind } from "../../../../core/workshop/plan/block.ts";
import { missingIn } from "../../../../core/workshop/plan/missing-in.ts";
import type { SessionCase } from "../../../../core/workshop/session.ts";

function block(id: string, kind: BlockKind, caseId: string | null): Block {
  return { id, kind, minutes: 5, caseId, title: "", text: "", notes: "" };
}

test("a block about a case is missing it when none was chosen, or the session has no copy; one without a case misses nothing", () => {
  const cases = [{ id: "here" } as SessionCase];
  const blocks = [
    block("welcome", "welcome", null),
    block("read", "read", "here"),
    block("vote", "vote", null),
    block("reveal", "reveal", "gone"),
    block("own", "own", "gone"),
  ];
  expect(missingIn({ blocks, cases }).map(({ id }) => id)).toEqual(["vote", "reveal"]);
});
