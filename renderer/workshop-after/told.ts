/** Milliseconds as minutes, to the nearest half. */
export function inMinutes(ms: number): number {
  return Math.round(ms / 30_000) / 2;
}
