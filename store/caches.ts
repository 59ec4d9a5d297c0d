import { join } from "node:path";

/**
 * The folder of what is kept about a casebook to be quick, beside the settings of this machine and never inside the casebook.
 * It may be deleted at any time. Whoever writes there makes it, with `Disk.makeFolder`.
 */
export function cachesOf(settings: string, casebookId: string): string {
  return join(settings, "caches", casebookId);
}
