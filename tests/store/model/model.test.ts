import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fewCases } from "../../torture/app.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { anyCommands } from "./commands.ts";
import { Model, pictureOf } from "./model.ts";
import { pictureIn, Real } from "./real.ts";

test("whatever is asked, through restarts, crashes, faults of the disk and jumps of the clock, the casebook is what a model says", async () => {
  const work = await temporaryFolder();
  const library = await fewCases(work);
  await fc.assert(
    fc.asyncProperty(anyCommands, async (commands) => {
      const model = new Model();
      const real = new Real(await mkdtemp(join(work, "run-")), library, model);
      await real.open();
      try {
        await fc.asyncModelRun(() => ({ model, real }), commands);
        model.reopen();
        await real.restart();
        expect(await pictureIn(real)).toEqual(pictureOf(model));
      } finally {
        await real.close();
      }
    }),
    { numRuns: Number(process.env.MODEL_RUNS ?? 30) },
  );
}, 600_000);
