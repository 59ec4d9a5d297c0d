import { type Outcome, refused } from "../../core/outcome.ts";
import { type App, Refused } from "./app.ts";

/**
 * One thing that is written over and over, whatever it is: the n-th write of it, what it then reads as, and how to read it. What
 * is found after a mishap is then known to be the last acknowledged write, or the one that was under way, or neither.
 */
export interface Register {
  readonly name: string;
  write(app: App, n: number): Promise<Outcome<unknown>>;
  /** What it says now; anything that no `says` answers is harm. */
  read(app: App): Promise<string>;
  says(n: number): string;
  /** What may also be found while the n-th write is under way, where it writes more than one file. */
  between?(n: number): readonly string[];
}

/** How far a register has come: what was acknowledged, and what was begun. */
export interface Standing {
  readonly acknowledged: number;
  readonly begun: number;
}

/** A text that is long enough to be torn, and shows it. */
export function longText(n: number): string {
  return `${n} `.repeat(100);
}

/** The number in a long text, or what is wrong with it. */
export function numberIn(text: string): string {
  const n = text.split(" ")[0] ?? "";
  return text === longText(Number(n)) ? n : `torn after ${n}`;
}

/** How far a register has come by what is found, or null for what may not be found. */
export function standingFound(register: Register, standing: Standing, found: string): Standing | null {
  const { acknowledged, begun } = standing;
  for (let n = begun; n >= acknowledged; n -= 1) if (register.says(n) === found) return { acknowledged: n, begun: n };
  const isUnderWay = begun > acknowledged && (register.between?.(begun) ?? []).includes(found);
  return isUnderWay ? standing : null;
}

/** Writes a register for the n-th time; a refusal of what is read on the way counts as one of the write. */
export async function writeRegister(register: Register, app: App, n: number): Promise<Outcome<unknown>> {
  try {
    return await register.write(app, n);
  } catch (error) {
    if (error instanceof Refused) return refused(error.reason);
    throw error;
  }
}

/** Reads a register; an error of the reading is a finding like any other. */
export async function readRegister(register: Register, app: App): Promise<string> {
  try {
    return await register.read(app);
  } catch (error) {
    return `unreadable: ${String(error)}`;
  }
}
