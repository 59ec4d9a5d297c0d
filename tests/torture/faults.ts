import { cp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { refusals } from "../../renderer/words/refusals.ts";
import { whyNotOpened } from "../../store/shell-words.ts";
import { type App, openApp, type Place, placeIn } from "./app.ts";
import { type Call, type Failure, watchCalls } from "./calls.ts";
import { type Carelessness, carelessly } from "./careless.ts";
import { Claims } from "./claims.ts";
import { type Register, writeRegister } from "./register.ts";
import { registers } from "./registers.ts";
import { type Toll, together } from "./toll.ts";

/** The errors that a call is known to bring. */
const failures: { readonly [Kind in Call["kind"]]: readonly Failure[] } = {
  create: [{ code: "ENOSPC" }, { code: "EIO" }, { code: "EMFILE" }, { code: "EROFS" }],
  write: [{ code: "ENOSPC" }, { code: "EIO" }, { code: "ENOSPC", short: true }],
  sync: [{ code: "EIO" }, { code: "ENOSPC" }],
  close: [{ code: "EIO" }],
  rename: [{ code: "EIO" }, { code: "ENOSPC" }, { code: "EPERM" }, { code: "EBUSY" }],
  openFolder: [{ code: "EMFILE" }, { code: "EACCES" }],
  syncFolder: [{ code: "EIO" }],
  mkdir: [{ code: "ENOSPC" }, { code: "EIO" }, { code: "EACCES" }],
  unlink: [{ code: "EIO" }, { code: "EBUSY" }],
  stat: [{ code: "EIO" }, { code: "EACCES" }],
  readFile: [{ code: "EIO" }, { code: "EMFILE" }],
  readdir: [{ code: "EIO" }, { code: "EMFILE" }],
};

/** Whether the disk works again after the one failure, or not until it is mended. */
const lengths = ["once", "on"] as const;
type Length = (typeof lengths)[number];

/** One failure at one call of a session. */
interface Injection {
  readonly at: number;
  readonly failure: Failure;
  readonly length: Length;
  readonly kind: Call["kind"];
}

/** A disk under `root` that fails at one call; `mend` takes what is wrong with it away. A careless store may not hear of it. */
function failingAt(root: string, { at, failure, length }: Injection, careless?: Carelessness) {
  let seen = 0;
  let isMended = false;
  const stop = watchCalls(root, {
    fails(call) {
      seen += 1;
      if (isMended || seen < at || (length === "once" && seen > at)) return null;
      const isHere = seen === at || failures[call.kind].some(({ code }) => code === failure.code);
      return isHere ? failure : null;
    },
    done: () => undefined,
  });
  if (careless !== undefined) carelessly(careless);
  return {
    mend: () => {
      isMended = true;
    },
    stop,
  };
}

/** Which calls a session makes below `root`, in their order. */
async function callsOf(root: string, session: () => Promise<void>): Promise<Call["kind"][]> {
  const calls: Call["kind"][] = [];
  const stop = watchCalls(root, {
    fails(call) {
      calls.push(call.kind);
      return null;
    },
    done: () => undefined,
  });
  await session();
  stop();
  return calls;
}

function injectionsInto(calls: readonly Call["kind"][]): Injection[] {
  return calls.flatMap((kind, place) =>
    failures[kind].flatMap((failure) => lengths.map((length) => ({ at: place + 1, failure, length, kind }))),
  );
}

async function opened(place: Place): Promise<App> {
  const opening = await openApp(place);
  if (!opening.ok) throw new Error(opening.fault.kind);
  return opening.app;
}

/** Writes each register once, and says what is wrong with an answer: a throw, or a refusal without a sentence of its own. */
async function writeAll(app: App, written: readonly Register[], claims: Claims, names: readonly string[]) {
  const harm: string[] = [];
  for (const register of written) {
    const n = claims.of(register.name).acknowledged + 1;
    claims.begin(register.name, n);
    try {
      const outcome = await writeRegister(register, app, n);
      if (outcome.ok) claims.acknowledge(register.name, n);
      else if (outcome.reason === "fault" || !names.includes(outcome.reason) || refusals[outcome.reason] === "")
        harm.push(`${register.name} ${n} was refused with ${outcome.reason}`);
    } catch (error) {
      harm.push(`${register.name} ${n} threw ${String(error)}`);
    }
  }
  return harm;
}

const ofDisk = ["disk-full", "disk-failed", "read-only", "folder-gone", "changed-elsewhere"];
const depth = 4;
const triesAtMost = 3;

/** One register written a few times with one failure on the way, then read by a fresh opening. */
async function injectInto(
  register: Register,
  place: Place,
  injection: Injection,
  careless?: Carelessness,
): Promise<Toll> {
  const app = await opened(place);
  const claims = new Claims([register]);
  const harm: string[] = [];
  const failing = failingAt(dirname(place.casebook), injection, careless);
  let refused = 0;
  for (
    let attempts = 0;
    claims.of(register.name).acknowledged < depth && attempts < depth + triesAtMost;
    attempts += 1
  ) {
    const before = claims.of(register.name).acknowledged;
    harm.push(...(await writeAll(app, [register], claims, ofDisk)));
    if (claims.of(register.name).acknowledged > before) continue;
    refused += 1;
    failing.mend();
    harm.push(...(await claims.check(app)));
  }
  failing.mend();
  if (claims.of(register.name).acknowledged < depth) harm.push(`${register.name} did not go on`);
  harm.push(...(await claims.check(app)));
  await app.close();
  failing.stop();
  const fresh = await opened(place);
  harm.push(...(await claims.check(fresh)), ...(await fresh.notices()).map(({ kind, name }) => `${kind} ${name}`));
  await fresh.close();
  return { torment: "", counts: { injections: 1, refusals: refused }, checked: claims.checked, harm };
}

function named(tolls: readonly Toll[], what: string, { at, failure, length, kind }: Injection): Toll {
  const which = `${what}, call ${at} (${kind}) ${failure.code}${failure.short ? " short" : ""} ${length}`;
  const toll = together("", tolls);
  return { ...toll, harm: toll.harm.map((line) => `${which}: ${line}`) };
}

async function rehearse(register: Register, app: App): Promise<void> {
  for (let n = 1; n <= depth; n += 1) {
    const outcome = await register.write(app, n);
    if (!outcome.ok) throw new Error(`${register.name} ${n}: ${outcome.reason}`);
  }
}

/** Every call that writing makes fails in turn, with every error it may bring, once and from there on. */
export async function failWrites(work: string, cases: string, every: number, careless?: Carelessness): Promise<Toll> {
  const tolls: Toll[] = [];
  for (const register of registers) {
    const place = placeIn(work, "rehearsal", cases);
    const app = await opened(place);
    const calls = await callsOf(dirname(place.casebook), () => rehearse(register, app));
    await app.close();
    await rm(dirname(place.casebook), { recursive: true });
    for (const [count, injection] of injectionsInto(calls).entries()) {
      if (count % every !== 0) continue;
      const here = placeIn(work, `fault-${count}`, cases);
      tolls.push(named([await injectInto(register, here, injection, careless)], register.name, injection));
      await rm(dirname(here.casebook), { recursive: true });
    }
  }
  return together("a call of writing fails", tolls);
}

/** A casebook in which every register was written a few times. */
export async function filled(place: Place, claims: Claims, times = depth): Promise<void> {
  const app = await opened(place);
  for (let round = 1; round <= times; round += 1) {
    const harm = await writeAll(app, registers, claims, []);
    if (harm.length > 0) throw new Error(harm.join("\n"));
  }
  await app.close();
}

/** Opens with one failure on the way, writes on when the disk is mended, and looks whether a fresh opening finds it all. */
async function openInto(place: Place, before: Claims, injection: Injection): Promise<Toll> {
  const claims = before.copy();
  const harm: string[] = [];
  const failing = failingAt(dirname(place.casebook), injection);
  let refused = 0;
  try {
    const opening = await openApp(place);
    failing.mend();
    if (opening.ok) {
      const isWhole = (await opening.app.notices()).length === 0;
      const written = registers.filter(({ name }) => isWhole || name !== "case pack"); // Half a pack is removed by half.
      await writeAll(opening.app, written, claims, ofDisk); // What could not be read cannot be written: no refusal is harm.
      await opening.app.close();
    } else {
      refused += 1;
      if (whyNotOpened(opening.fault, "") === "") harm.push(`no sentence for ${opening.fault.kind}`);
    }
  } catch (error) {
    harm.push(`opening threw ${String(error)}`);
  }
  failing.stop();
  const fresh = await openApp(place);
  if (!fresh.ok)
    return { torment: "", counts: { injections: 1 }, checked: 0, harm: [...harm, `then ${fresh.fault.kind}`] };
  harm.push(...(await claims.check(fresh.app)));
  harm.push(...(await fresh.app.notices()).map(({ kind, name }) => `${kind} ${name}`));
  await fresh.app.close();
  return { torment: "", counts: { injections: 1, refusals: refused }, checked: claims.checked, harm };
}

/** Every call that opening makes fails in turn. */
export async function failOpenings(work: string, cases: string, every: number): Promise<Toll> {
  const base = placeIn(work, "base", cases);
  const claims = new Claims(registers);
  await filled(base, claims);
  const calls = await callsOf(dirname(base.casebook), async () => (await opened(base)).close());
  const tolls: Toll[] = [];
  for (const [count, injection] of injectionsInto(calls).entries()) {
    if (count % every !== 0) continue;
    const here = placeIn(work, `opening-${count}`, cases);
    await cp(dirname(base.casebook), dirname(here.casebook), { recursive: true });
    tolls.push(named([await openInto(here, claims, injection)], "opening", injection));
    await rm(dirname(here.casebook), { recursive: true });
  }
  await rm(dirname(join(base.casebook)), { recursive: true });
  return together("a call of opening fails", tolls);
}
