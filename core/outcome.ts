/**
 * Why something that was asked for was not done. Each is expected, each has its own sentence on the screen,
 * and none of them has changed anything on the disk.
 */
export const refusals = [
  "not-found",
  "locked",
  "not-decided",
  "not-one-person",
  "incomplete",
  "unknown-option",
  "changed-elsewhere",
  "newer-version",
  "damaged",
  "read-only",
  "disk-full",
  "disk-failed",
  "folder-gone",
  "already-there",
  "bad-input",
  "overtaken",
  "cannot-lock",
  "workshop-only",
  "app-gone",
  "fault",
] as const;

/** One reason why a request was refused. */
export type Refusal = (typeof refusals)[number];

/** What a request came to: its value, or the reason why nothing was done. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Refusal };

/** A request that was carried out. */
export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** A request that was refused, and why. */
export function refused(reason: Refusal): { readonly ok: false; readonly reason: Refusal } {
  return { ok: false, reason };
}
