import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DraftFields } from "../../../core/drafts.ts";
import { done, type Outcome, type Refusal, refused } from "../../../core/outcome.ts";
import { KeptDraft } from "../../../renderer/parts/kept-draft.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A drawer with one form in it, which answers each question after 50 milliseconds. */
function drawerWith(first: DraftFields) {
  let form = first;
  let failure: Refusal | null = null;
  const log: string[] = [];
  let waiting = 0;
  let most = 0;
  async function later<Value>(name: string, answer: () => Outcome<Value>): Promise<Outcome<Value>> {
    log.push(name);
    waiting += 1;
    most = Math.max(most, waiting);
    await new Promise((resolve) => setTimeout(resolve, 50));
    waiting -= 1;
    return failure === null ? answer() : refused(failure);
  }
  return {
    form: () => form,
    log,
    mostAtOnce: () => most,
    fail(reason: Refusal | null) {
      failure = reason;
    },
    read: () => later("read", () => done(form)),
    keep: (fields: DraftFields) =>
      later("keep", () => {
        form = { ...form, ...fields };
        return done(null);
      }),
    drop: () =>
      later("drop", () => {
        form = {};
        return done(null);
      }),
  };
}

const blank = { because: "", action: "" };

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

test("what was kept earlier fills the form, and what was typed before it came stays", async () => {
  const draft = new KeptDraft(blank, drawerWith({ because: "Kept", action: "Kept too" }));
  void draft.flush();
  draft.write({ action: "Typed" });
  expect(draft.shown().ready).toBe(false);
  await pass(60);
  expect(draft.shown()).toEqual({ fields: { because: "Kept", action: "Typed" }, ready: true, refusal: null });
});

test("a form that could not be read is never written over, and is read when that works again", async () => {
  const drawer = drawerWith({ because: "Kept" });
  drawer.fail("app-gone");
  const draft = new KeptDraft(blank, drawer);
  void draft.flush();
  draft.write({ action: "Typed" });
  await pass(1_000);
  expect([draft.shown().ready, draft.shown().refusal, drawer.log.includes("keep")]).toEqual([false, "app-gone", false]);
  drawer.fail(null);
  await pass(6_000);
  expect([draft.shown().refusal, drawer.form()]).toEqual([null, { because: "Kept", action: "Typed" }]);
});

test("what the disk refused is kept by itself once it can be", async () => {
  const drawer = drawerWith({});
  const draft = new KeptDraft(blank, drawer);
  void draft.flush();
  await pass(60);
  drawer.fail("disk-full");
  draft.write({ because: "Typed" });
  await pass(500);
  expect([draft.shown().refusal, draft.isSaved, draft.isStuck]).toEqual(["disk-full", false, true]);
  drawer.fail(null);
  await pass(6_000);
  expect([drawer.form(), draft.shown().refusal, draft.isSaved]).toEqual([{ because: "Typed" }, null, true]);
});

test("a form dropped while it is being kept does not come back", async () => {
  const drawer = drawerWith({});
  const draft = new KeptDraft(blank, drawer);
  void draft.flush();
  await pass(60);
  draft.write({ because: "Typed" });
  await pass(410);
  draft.write({ because: "Typed on" });
  void draft.drop();
  await pass(10_000);
  expect([drawer.form(), drawer.log]).toEqual([{}, ["read", "keep", "drop"]]);
});

test("two windows on one form: each keeps the fields that were typed in it, and no others", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom("because", "action", 500), fc.string({ maxLength: 5 })), { maxLength: 20 }),
      async (moments) => {
        const drawer = drawerWith({ because: "Kept", action: "Kept too" });
        const windows = { because: new KeptDraft(blank, drawer), action: new KeptDraft(blank, drawer) };
        for (const draft of Object.values(windows)) void draft.flush();
        let typed: DraftFields = { because: "Kept", action: "Kept too" };
        for (const [moment, text] of moments) {
          if (typeof moment === "number") await pass(moment);
          else {
            typed = { ...typed, [moment]: text };
            windows[moment as keyof typeof windows].write({ [moment]: text });
          }
        }
        await pass(12_000);
        expect(drawer.form()).toEqual(typed);
      },
    ),
  );
});

const anyMoment = fc.oneof(
  fc.record({ because: fc.string({ maxLength: 5 }) }),
  fc.record({ action: fc.string({ maxLength: 5 }) }),
  fc.nat(1_000),
  fc.constantFrom("fail" as const, "mend" as const, "flush" as const),
);

test("whatever the disk does, what was typed stays on the screen and is on the disk in the end, one request at a time", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyMoment, { maxLength: 30 }), async (moments) => {
      const drawer = drawerWith({ because: "Kept" });
      const draft = new KeptDraft(blank, drawer);
      void draft.flush();
      let typed: Partial<typeof blank> = {};
      for (const moment of moments) {
        if (typeof moment === "number") await pass(moment);
        else if (typeof moment === "object") {
          typed = { ...typed, ...moment };
          draft.write(moment);
        } else if (moment === "flush") void draft.flush();
        else drawer.fail(moment === "fail" ? "disk-full" : null);
        expect(draft.shown().fields).toMatchObject(typed);
      }
      drawer.fail(null);
      await pass(12_000);
      const wanted = { because: "Kept", action: "", ...typed };
      expect(draft.shown()).toEqual({ fields: wanted, ready: true, refusal: null });
      expect({ ...blank, ...drawer.form() }).toEqual(wanted);
      expect(drawer.mostAtOnce()).toBe(1);
    }),
    { numRuns: 100 },
  );
});
