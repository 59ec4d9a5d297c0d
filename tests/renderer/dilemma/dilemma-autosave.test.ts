import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Change, Dilemma, Part } from "../../../core/dilemma/dilemma.ts";
import type { DilemmaAutosave } from "../../../renderer/dilemma/dilemma-autosave.ts";
import { anyChange } from "../../core/dilemma/any-dilemma.ts";
import { first, opened, plain, settle } from "./opened.ts";
import type { SharedDisk } from "./shared-disk.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Event =
  | { readonly kind: "type"; readonly change: Change }
  | { readonly kind: "elsewhere"; readonly change: Change }
  | { readonly kind: "fail" | "mend" | "answer" | "flush" | "undo" | "redo" | "news" | "mine" | "theirs" }
  | { readonly kind: "wait"; readonly milliseconds: number };

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("type" as const), change: anyChange }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("elsewhere" as const), change: anyChange }) },
  {
    weight: 8,
    arbitrary: fc
      .constantFrom("fail", "mend", "answer", "flush", "undo", "redo", "news", "mine", "theirs")
      .map((kind) => ({ kind }) as Event),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("wait" as const), milliseconds: fc.nat(6_000) }) },
);

function happen(event: Event, autosave: DilemmaAutosave, disk: SharedDisk): void {
  if (event.kind === "type") autosave.write(event.change);
  else if (event.kind === "elsewhere") disk.writeElsewhere(event.change);
  else if (event.kind === "wait") vi.advanceTimersByTime(event.milliseconds);
  else if (event.kind === "fail") disk.fail("disk-full");
  else if (event.kind === "mend") disk.fail(null);
  else if (event.kind === "answer") disk.answerNext();
  else if (event.kind === "flush") void autosave.flush();
  else if (event.kind === "undo") autosave.undo();
  else if (event.kind === "redo") autosave.redo();
  else if (event.kind === "news") autosave.adopt(disk.entry());
  else void autosave.settle(event.kind);
}

test("what was typed stays on the screen whatever the disk does, unless the owner takes it back or takes theirs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 40 }), async (events) => {
      const { disk, autosave } = opened();
      let typed: Partial<Record<Part, unknown>> = {};
      for (const event of events) {
        const gone = new Set<string>();
        const before = autosave.shown();
        if (event.kind === "type") typed = { ...typed, ...event.change };
        happen(event, autosave, disk);
        await vi.advanceTimersByTimeAsync(0);
        if (event.kind === "undo" || event.kind === "redo") typed = {};
        if (event.kind === "theirs" && before.standing.kind === "clash")
          for (const part of before.standing.parts) gone.add(part);
        // What the disk has had may be changed again by others; what it has not had yet may not.
        const { kind } = autosave.shown().standing;
        if (kind === "saved") typed = {};
        if (kind === "saved-but")
          typed = Object.fromEntries(Object.entries(typed).filter(([part]) => part === "title"));
        typed = Object.fromEntries(Object.entries(typed).filter(([part]) => !gone.has(part)));
        const shown = Object.fromEntries(
          Object.keys(typed).map((part) => [part, autosave.shown().dilemma[part as Part]]),
        );
        if (autosave.shown().standing.kind !== "saving") expect(plain(shown)).toEqual(plain(typed));
        else if (event.kind === "type")
          for (const [part, value] of Object.entries(event.change)) expect(plain(shown[part])).toEqual(plain(value));
      }
    }),
    { numRuns: 300 },
  );
});

test("what is called saved was on the disk word for word at that moment, but for an empty title", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 40 }), async (events) => {
      const { disk, autosave } = opened();
      const everOnDisk = new Set<string>([JSON.stringify(first.dilemma)]);
      const keep = (dilemma: Dilemma) => everOnDisk.add(JSON.stringify(dilemma));
      autosave.subscribe(() => {
        keep(disk.entry().dilemma);
        const { dilemma, standing } = autosave.shown();
        if (standing.kind === "saved") expect(everOnDisk).toContain(JSON.stringify(dilemma));
        if (standing.kind === "saved-but") {
          expect(dilemma.title.trim()).toBe("");
          const titles = [...everOnDisk].map((text) => ({ ...JSON.parse(text), title: dilemma.title }));
          expect(titles).toContainEqual(plain(dilemma));
        }
      });
      for (const event of events) {
        happen(event, autosave, disk);
        keep(disk.entry().dilemma);
        await vi.advanceTimersByTimeAsync(0);
        keep(disk.entry().dilemma);
      }
    }),
    { numRuns: 200 },
  );
});

test("once the disk works and every clash is settled, the screen and the disk are the same, and one request was made at a time", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEvent, { maxLength: 40 }),
      fc.constantFrom("mine" as const, "theirs" as const),
      async (events, side) => {
        const { disk, autosave } = opened();
        for (const event of events) {
          happen(event, autosave, disk);
          await vi.advanceTimersByTimeAsync(0);
        }
        disk.fail(null);
        await settle(disk);
        for (let asked = 0; autosave.shown().standing.kind === "clash" && asked < 5; asked += 1) {
          void autosave.settle(side); // Others may have written once more while it waited: it is asked again.
          await settle(disk);
        }
        autosave.adopt(disk.entry());
        const { dilemma, standing } = autosave.shown();
        const isBlank = dilemma.title.trim() === "";
        expect(standing.kind).toBe(isBlank ? "saved-but" : "saved");
        const onDisk = disk.entry().dilemma;
        expect(plain(dilemma)).toEqual(plain(isBlank ? { ...onDisk, title: dilemma.title } : onDisk));
        expect(disk.mostAtOnce()).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 300 },
  );
});

test("undo then redo leaves the screen as it was, whatever was typed, saved and joined before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 40 }), async (events) => {
      const { disk, autosave } = opened();
      for (const event of events) {
        happen(event, autosave, disk);
        await vi.advanceTimersByTimeAsync(0);
      }
      const before = autosave.shown();
      if (!before.canUndo) return;
      autosave.undo();
      autosave.redo();
      expect(plain(autosave.shown().dilemma)).toEqual(plain(before.dilemma));
    }),
    { numRuns: 300 },
  );
});
