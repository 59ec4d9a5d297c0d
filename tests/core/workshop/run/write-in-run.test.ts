import { expect, test } from "vitest";
import { beginRun, goingRun } from "../../../../core/workshop/run/going-run.ts";
import { writeInRun } from "../../../../core/workshop/run/write-in-run.ts";
import { blockOf, sessionOf } from "../written-session.ts";

test("what is promised does not stand in the order in which the laptop went round", () => {
  const begun = beginRun(sessionOf({ blocks: [blockOf("write", "write")] }), "evening", "2026-11-22T18:00:00.000Z");
  let session = begun.ok ? begun.value : sessionOf();
  for (const id of ["c", "a", "b"]) {
    const commitment = { id, who: "", what: `Ring ${id}` };
    const written = writeInRun(session, "evening", { kind: "commitment", commitment });
    if (written.ok) session = written.value;
  }
  expect(goingRun(session)?.commitments.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
