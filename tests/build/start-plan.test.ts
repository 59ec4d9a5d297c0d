import { expect, test } from "vitest";
import { hasFailedToStart, type Machine, planStart } from "../../build/start-plan.ts";
import { whyLoopback } from "../../build/start-words.ts";

const desktop: Machine = {
  platform: "linux",
  environment: { DISPLAY: ":0" },
  userId: 1000,
  runtime: { state: "there", executable: "/runtime/electron" },
};

test("opens the desktop app where there is a runtime and a display", () => {
  const opens = { open: "desktop", executable: "/runtime/electron" };
  expect([
    planStart(false, desktop),
    planStart(false, { ...desktop, environment: { WAYLAND_DISPLAY: "wayland-0" } }),
    planStart(false, { ...desktop, platform: "darwin", environment: {} }),
    planStart(false, { ...desktop, platform: "win32", environment: {}, userId: null }),
  ]).toEqual([opens, opens, opens, opens]);
});

test("opens in the browser when that is asked for, without a word", () => {
  expect(planStart(true, desktop)).toEqual({ open: "loopback", because: null });
});

test("fetches a runtime only where it could be shown", () => {
  const missing: Machine = { ...desktop, runtime: { state: "missing" } };
  expect([
    planStart(false, missing),
    planStart(false, { ...missing, environment: {} }),
    planStart(false, { ...missing, environment: { DISPLAY: "" } }),
    planStart(false, { ...missing, userId: 0 }),
  ]).toEqual([
    { open: "desktop-once-fetched" },
    { open: "loopback", because: { kind: "no-display" } },
    { open: "loopback", because: { kind: "no-display" } },
    { open: "loopback", because: { kind: "root" } },
  ]);
});

test("never runs the desktop app as root, even with a runtime", () => {
  expect(planStart(false, { ...desktop, userId: 0 })).toEqual({ open: "loopback", because: { kind: "root" } });
});

test("fetches nothing when a folder was named that holds no runtime", () => {
  const plan = planStart(false, { ...desktop, runtime: { state: "not-in-override", folder: "/empty" } });
  expect(plan).toEqual({ open: "loopback", because: { kind: "not-in-override", folder: "/empty" } });
});

test("tells a runtime that could not start from an app that was closed or crashed later", () => {
  expect(
    [
      { code: 127, signal: null, seconds: 0 },
      { code: null, signal: "SIGTRAP" as const, seconds: 1 },
      { code: null, signal: "SIGTRAP" as const, seconds: 100 },
      { code: null, signal: "SIGTERM" as const, seconds: 1 },
      { code: 1, signal: null, seconds: 1 },
      { code: 0, signal: null, seconds: 1 },
    ].map(hasFailedToStart),
  ).toEqual([true, true, false, false, false, false]);
});

test("says each reason in one sentence", () => {
  const kinds = ["no-display", "root", "fetch-failed", "fetch-stalled", "desktop-failed"] as const;
  const sentences = [
    ...kinds.map((kind) => whyLoopback({ kind })),
    whyLoopback({ kind: "not-in-override", folder: "/f" }),
  ];
  for (const sentence of sentences)
    expect(sentence).toMatch(/^[A-Z][^.]+, so the same Casebook opens in the browser of this machine(; [^.]+)?\.$/);
});
