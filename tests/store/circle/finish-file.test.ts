import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { finishFile } from "../../../store/circle/finish-file.ts";
import type { MakingDesk } from "../../../store/circle/making-desk.ts";
import { Sealer } from "../../../store/circle/sealer.ts";
import { dilemmaItem } from "../../core/circle/written-items.ts";

test("a file that the machine cannot lock in time is refused, and never leaves open", async () => {
  const sealer = new Sealer(join(import.meta.dirname, "hanging-worker.ts"), { workFactor: 1, patience: 300 });
  onTestFinished(() => sealer.close());
  const parts = { sealer, clock: { at: () => "2026-11-22T10:00:00.000Z" } } as unknown as MakingDesk["parts"];
  const desk = { parts, newId: () => "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11" } as unknown as MakingDesk;
  const file = { kind: "dilemma" as const, title: "Rolls", set: null, items: [dilemmaItem()] };
  expect(await finishFile(desk, file, "four calm words")).toEqual({ ok: false, reason: "cannot-lock" });
});
