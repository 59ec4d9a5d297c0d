import { expect, test } from "vitest";
import { vouchedWords } from "../../../renderer/words/vouched.ts";

test("what goes under the id of something another key signed is said to be that, and not to be under the name of a peer", () => {
  const doubtful = { kind: "doubtful", key: null, fingerprint: null } as const;
  expect(
    [null, "ben"].map((peerId) => vouchedWords.told({ ...doubtful, peerId }, "Ben").includes("the name of Ben")),
  ).toEqual([false, true]);
});
