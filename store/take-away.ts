import { type Disk, isSameStamp, type Stamp } from "./disk.ts";

/**
 * Removes a new file that stands although it was refused, and would come to light as a second one beside the next try: only
 * when it is the very one that was written (`written`), and as far as the disk lets go of it.
 */
export async function takeAway(disk: Disk, path: string, written: Stamp | null): Promise<void> {
  if (written === null) return;
  const now = await disk.stamp(path).catch(() => null);
  if (now === null || !isSameStamp(now, written)) return;
  await disk.remove(path).catch(() => undefined); // Whoever asked for it hears of the first error.
}
