import fc from "fast-check";
import { expect, test } from "vitest";
import { backupName, reasons } from "../../../core/backup/kept-backup.ts";
import { toRemove } from "../../../core/backup/rotation.ts";

const hour = 3_600_000;
const now = Date.parse("2026-11-22T10:00:00.000Z");

function made(at: number, why: (typeof reasons)[number] = "daily") {
  const madeAt = new Date(at).toISOString();
  return { name: backupName(madeAt, why), madeAt, why };
}

function kept(all: readonly ReturnType<typeof made>[], at: number) {
  const gone = new Set(toRemove(all, new Date(at).toISOString()));
  return all.filter(({ name }) => !gone.has(name));
}

/** Backups of up to two years before now, and perhaps some that a clock ahead has dated after it. */
const anyBackups = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -400, max: 24 * 730 }), fc.constantFrom(...reasons)), {
    selector: ([hours]) => hours,
    maxLength: 120,
  })
  .map((ages) => ages.map(([hours, why]) => made(now - hours * hour, why)));

test("the newest is never taken away, nor what is dated after now, nor one before a migration within 90 days", () => {
  fc.assert(
    fc.property(anyBackups, (all) => {
      const left = new Set(kept(all, now));
      const past = all.filter(({ madeAt }) => Date.parse(madeAt) <= now).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
      const held = [
        ...past.slice(0, 1),
        ...all.filter(({ madeAt }) => Date.parse(madeAt) > now),
        ...past.filter(({ why, madeAt }) => why === "migration" && Date.parse(madeAt) >= now - 90 * 24 * hour),
      ];
      expect(held.filter((one) => !left.has(one))).toEqual([]);
    }),
  );
});

test("the last 24 hours keep ten, each of the last 7 days, 5 weeks and 12 months at least one that it had", () => {
  const spans = [
    { length: 24 * hour, of: 7, cut: 10 },
    { length: 7 * 24 * hour, of: 5, cut: 7 },
    { length: 30 * 24 * hour, of: 12, cut: 7 },
  ];
  fc.assert(
    fc.property(anyBackups, (all) => {
      const left = kept(all, now);
      const recent = (list: typeof all) =>
        list.filter(({ madeAt }) => Date.parse(madeAt) <= now && Date.parse(madeAt) > now - 24 * hour).length;
      expect(recent(left)).toBeGreaterThanOrEqual(Math.min(10, recent(all)));
      for (const { of, cut } of spans) {
        const spanOf = (madeAt: string) =>
          cut === 7 && of === 5
            ? String(Math.floor((Date.parse(madeAt) / (24 * hour) + 3) / 7))
            : madeAt.slice(0, of === 12 ? 7 : 10);
        const names = (list: typeof all) =>
          new Set(list.filter(({ madeAt }) => Date.parse(madeAt) <= now).map(({ madeAt }) => spanOf(madeAt)));
        const wanted = [...names(all)].sort((a, b) =>
          Number.isNaN(Number(a)) ? (a < b ? 1 : -1) : Number(b) - Number(a),
        );
        expect(wanted.slice(0, of).filter((span) => !names(left).has(span))).toEqual([]);
      }
    }),
  );
});

test("to take away twice takes away nothing more, and a year of hourly backups comes to a few dozen", () => {
  fc.assert(
    fc.property(anyBackups, (all) => {
      expect(kept(kept(all, now), now)).toEqual(kept(all, now));
    }),
  );
  let all: ReturnType<typeof made>[] = [];
  for (let at = now - 365 * 24 * hour; at <= now; at += hour) all = kept([...all, made(at)], at);
  expect(all.length).toBeLessThanOrEqual(34);
  expect(all.length).toBeGreaterThanOrEqual(28);
});

test("a clock that jumps ahead by years for one backup, and back, costs no month, week or day", () => {
  fc.assert(
    fc.property(anyBackups, fc.integer({ min: 1, max: 20 * 365 }), (all, days) => {
      const settled = kept(all, now);
      const ahead = now + days * 24 * hour;
      const after = kept([...settled, made(ahead)], ahead);
      // One place of each kind at most went to the backup of the clock that was ahead.
      expect(settled.length - (after.length - 1)).toBeLessThanOrEqual(
        4 + settled.filter(({ why }) => why === "migration").length,
      );
      const newest = settled.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
      if (newest !== undefined) expect(after).toContainEqual(newest);
    }),
  );
});
