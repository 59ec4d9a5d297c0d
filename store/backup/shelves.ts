import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";

/** Where the rotating backups of all casebooks lie unless the owner says otherwise. */
export function defaultBackupsFolder(settings: string): string {
  return join(settings, "backups");
}

/** The folder as the disk knows it, links followed as far as it is there. */
function realOf(folder: string): string {
  const whole = resolve(folder);
  if (existsSync(whole)) return realpathSync(whole);
  return whole === dirname(whole) ? whole : join(realOf(dirname(whole)), basename(whole));
}

/** Whether backups there would lie inside the casebook, and go wherever it goes. */
export function liesInside(backups: string, casebook: string): boolean {
  const [inner, outer] = [realOf(backups), realOf(casebook)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
