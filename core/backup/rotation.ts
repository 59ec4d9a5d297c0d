import type { KeptBackup } from "./kept-backup.ts";

type Dated = Pick<KeptBackup, "name" | "madeAt" | "why">;

const oneDay = 86_400_000;

/** How many of the newest are kept, and of how many days, weeks and months the newest. */
const most = { newest: 10, days: 7, weeks: 5, months: 12 };

/** How long one that was made before a migration is kept at least, and how many of them whatever the clock says. */
const migration = { days: 90, newest: 3 };

function dayOf(madeAt: string): string {
  return madeAt.slice(0, 10);
}

/** Weeks begin on a Monday; the first day of 1970 was a Thursday. */
function weekOf(madeAt: string): string {
  return String(Math.floor((Date.parse(madeAt) / oneDay + 3) / 7));
}

function monthOf(madeAt: string): string {
  return madeAt.slice(0, 7);
}

/** The newest of each of the last so many days, weeks or months that have any. */
function newestOfEach(newestFirst: readonly Dated[], spanOf: (madeAt: string) => string, spans: number): Dated[] {
  const first = new Map<string, Dated>();
  for (const one of newestFirst) if (!first.has(spanOf(one.madeAt))) first.set(spanOf(one.madeAt), one);
  return [...first.values()].slice(0, spans);
}

/**
 * Which backups are to go, by their names. The ten newest stay, which is what the last 24 hours may keep, and the newest of each
 * of the last 7 days, 5 weeks and 12 months *that have a backup*: nothing is counted from the clock, so that one which jumps
 * ahead makes one more backup and removes no month. What is dated after `now` stays, and takes the place of no other. One that
 * was made before a migration stays for 90 days, and the last three of them for as long as they are that.
 */
export function toRemove(kept: readonly Dated[], now: string): string[] {
  const past = kept.filter(({ madeAt }) => madeAt <= now);
  const newestFirst = past.sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  const migrations = newestFirst.filter(({ why }) => why === "migration");
  const since = Date.parse(now) - migration.days * oneDay;
  const stays = new Set([
    ...newestFirst.slice(0, most.newest),
    ...newestOfEach(newestFirst, dayOf, most.days),
    ...newestOfEach(newestFirst, weekOf, most.weeks),
    ...newestOfEach(newestFirst, monthOf, most.months),
    ...migrations.slice(0, migration.newest),
    ...migrations.filter(({ madeAt }) => Date.parse(madeAt) >= since),
  ]);
  return newestFirst.filter((one) => !stays.has(one)).map(({ name }) => name);
}
