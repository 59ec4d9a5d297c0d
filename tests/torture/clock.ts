import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type App, openApp, type Place, placeIn } from "./app.ts";
import { Claims } from "./claims.ts";
import { randomOf } from "./random.ts";
import { writeRegister } from "./register.ts";
import { registers } from "./registers.ts";
import type { Toll } from "./toll.ts";

const hour = 3_600_000;
const day = 24 * hour;
const year = 365 * day;

/**
 * What people, batteries and time servers do to a clock. Seven days in all, as many as the bin counts by: with more, what was
 * deleted ten years ago by the clock has lain there long enough on each of the last seven, and goes.
 */
const jumps = [-hour, hour, -day, day, -31 * day, 31 * day, -10 * year, 5 * year, 0, 1];

/** Puts a clock that can be set in the place of this process's own. Answers with how to set it, and how to take it away. */
function settableClock() {
  const RealDate = globalThis.Date;
  let offset = 0;
  class SetDate extends RealDate {
    constructor(...given: ConstructorParameters<typeof RealDate> | []) {
      if (given.length === 0) super(RealDate.now() + offset);
      else super(...given);
    }
    static override now(): number {
      return RealDate.now() + offset;
    }
  }
  globalThis.Date = SetDate as DateConstructor;
  return {
    set(to: number) {
      offset = to;
    },
    stop() {
      globalThis.Date = RealDate;
    },
  };
}

async function opened(place: Place): Promise<App> {
  const opening = await openApp(place);
  if (!opening.ok) throw new Error(opening.fault.kind);
  return opening.app;
}

/** The revision and the title of every dilemma: the one may only grow while the other stays. */
async function revisionsIn(app: App): Promise<Map<string, number>> {
  const listed = await app.ask("listDilemmas", {});
  if (!listed.ok) return new Map();
  const entries = await Promise.all(listed.value.map(({ id }) => app.ask("readDilemma", { id })));
  return new Map(entries.flatMap((entry) => (entry.ok ? [[entry.value.dilemma.id, entry.value.revision]] : [])));
}

/** The clock is set between saves, during them and between starts; nothing may be lost, go backwards in revision, or leave the bin. */
export async function setClock(
  work: string,
  cases: string,
  { starts, seed }: { readonly starts: number; readonly seed: number },
): Promise<Toll> {
  const place = placeIn(work, "clock", cases);
  const random = randomOf(seed);
  const claims = new Claims(registers);
  const clock = settableClock();
  const harm: string[] = [];
  let jumped = 0;
  const jump = () => {
    clock.set(jumps[Math.floor(random() * jumps.length)] ?? 0);
    jumped += 1;
  };
  for (let start = 1; start <= starts; start += 1) {
    if (random() < 0.5) jump();
    const app = await opened(place);
    const found = await claims.check(app);
    const notices = (await app.notices()).map(({ kind, name }) => `${kind} ${name}`);
    const before = await revisionsIn(app);
    for (const register of registers) {
      const n = claims.of(register.name).acknowledged + 1;
      claims.begin(register.name, n);
      if (random() < 0.3) jump();
      const writing = writeRegister(register, app, n);
      if (random() < 0.3) jump();
      const outcome = await writing;
      if (outcome.ok) claims.acknowledge(register.name, n);
      else found.push(`${register.name} ${n} was refused with ${outcome.reason}`);
    }
    const after = await revisionsIn(app);
    for (const [id, revision] of after)
      if (revision < (before.get(id) ?? 0)) found.push(`${id} went back to ${revision}`);
    await app.close();
    harm.push(...[...found, ...notices].map((line) => `start ${start}: ${line}`));
  }
  clock.stop();
  await rm(dirname(place.casebook), { recursive: true });
  return { torment: "a clock that jumps", counts: { starts, jumps: jumped }, checked: claims.checked, harm };
}
