import { join } from "node:path";

/**
 * The folder of what is kept only to be faster, for one casebook: beside the settings, never inside the casebook. Whatever lies
 * there may be missing, old or damaged and may be deleted at any time; nothing in it is ever told to the owner as lost.
 */
export function cachesOf(settings: string, casebookId: string): string {
  return join(settings, "caches", casebookId);
}
