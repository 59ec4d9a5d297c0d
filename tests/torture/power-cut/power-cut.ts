import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { openApp, type Place } from "../app.ts";
import { type Carelessness, carelessly } from "../careless.ts";
import { Claims } from "../claims.ts";
import { randomOf } from "../random.ts";
import { type Register, writeRegister } from "../register.ts";
import { registers } from "../registers.ts";
import type { Toll } from "../toll.ts";
import { layOut, nameOf, type Tree, treesAfter } from "./states.ts";
import { type Moment, Trace } from "./trace.ts";

/** What is recorded, and how much of it is looked at: every state, every second, and so on. */
interface Cutting {
  readonly every: number;
  readonly seed: number;
  readonly isAtOnce: boolean;
  readonly careless?: Carelessness;
}

/** Where this much is lost, the rest is not looked at. */
const harmShown = 10;

/** How often each register is written while the disk is recorded. */
const rounds = 4;

/** Below new folders, as each of them must be forced into the one above it. */
function placeBelow(root: string, cases: string): Place {
  return { casebook: join(root, "new", "deep", "Casebook"), settings: join(root, "config", "casebook"), cases };
}

/** Records a session: the casebook is made, everything is written, one after the other or all at once, it is closed and opened again. */
async function record(root: string, cases: string, { isAtOnce, careless }: Cutting): Promise<Moment[]> {
  await mkdir(root, { recursive: true });
  const claims = new Claims(registers);
  const trace = new Trace(root, claims);
  if (careless !== undefined) carelessly(careless);
  const writeOne = async (register: Register) => {
    for (let n = 1; n <= rounds; n += 1) {
      claims.begin(register.name, n);
      trace.mark();
      const outcome = await writeRegister(register, app, n);
      if (!outcome.ok) throw new Error(`${register.name} ${n}: ${outcome.reason}`);
      claims.acknowledge(register.name, n);
      trace.mark();
    }
  };
  const app = await opened(placeBelow(root, cases));
  if (isAtOnce) await Promise.all(registers.map(writeOne));
  else for (const register of registers) await writeOne(register);
  await app.close();
  await (await opened(placeBelow(root, cases))).close();
  trace.stop();
  return trace.moments;
}

async function opened(place: Place) {
  const opening = await openApp(place);
  if (!opening.ok) throw new Error(opening.fault.kind);
  return opening.app;
}

/** Opens what a power cut has left and names what is wrong with it. */
async function lookAt(tree: Tree, from: string, to: string, cases: string, claims: Claims): Promise<string[]> {
  await layOut(tree, from, to);
  const opening = await openApp(placeBelow(to, cases));
  if (!opening.ok) return [`not opened, ${opening.fault.kind}`];
  const harm = await claims.check(opening.app);
  harm.push(...(await opening.app.notices()).map(({ kind, name }) => `${kind} ${name}`));
  await opening.app.close();
  return harm;
}

/**
 * Cuts the power after every call of a recorded session. Bytes that were not forced are there, gone or half there; entries of
 * folders that were not forced are there or not, each for itself and in any order, but a file that is moved from one folder to
 * another is never in neither. After Pillai et al., "All file systems are not created equal" (OSDI 2014).
 */
export async function cutPower(work: string, cases: string, how: Cutting): Promise<Toll> {
  const root = join(work, "recorded");
  const random = randomOf(how.seed);
  const moments = await record(root, cases, how);
  const seen = new Set<string>();
  const harm: string[] = [];
  let checked = 0;
  let states = 0;
  for (const [place, moment] of moments.entries()) {
    for (const tree of treesAfter(moment, random)) {
      const name = `${nameOf(tree)} ${moment.claims.acknowledged}`;
      if (seen.has(name)) continue;
      seen.add(name);
      if (seen.size % how.every !== 0 || harm.length > harmShown) continue;
      states += 1;
      const claims = moment.claims.copy();
      const to = join(work, "after");
      const found = await lookAt(tree, root, to, cases, claims);
      harm.push(...found.map((line) => `power cut ${place} of ${moments.length}: ${line}`));
      checked += claims.checked;
      await rm(to, { recursive: true });
    }
  }
  await rm(root, { recursive: true });
  const torment = how.isAtOnce ? "power cut, all at once" : "power cut";
  return { torment, counts: { moments: moments.length, states }, checked, harm };
}
