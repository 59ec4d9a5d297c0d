import { readFile } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { codeOf } from "./documents/disk.ts";

/** What tells this machine, and this start of it, from others. `id` and `boot` are null where the system names none. */
export interface Machine {
  readonly host: string;
  /** Stays when the machine is given another name. */
  readonly id: string | null;
  /** Another one after every start of the machine, whatever its clock says. */
  readonly boot: string | null;
  /** When it was started, in milliseconds; only as good as its clock. */
  readonly bootedAt: number;
  /** For how long it has run, in seconds, whatever its clock says. */
  readonly upFor: number;
}

async function lineOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).trim() || null;
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return null; // Only Linux has these files, and not every Linux both.
  }
}

/** The machine this process runs on. */
export async function thisMachine(): Promise<Machine> {
  return {
    host: hostname(),
    id: await lineOf("/etc/machine-id"),
    boot: await lineOf("/proc/sys/kernel/random/boot_id"),
    bootedAt: Date.now() - uptime() * 1000,
    upFor: uptime(),
  };
}
