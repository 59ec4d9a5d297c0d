/** What synchronising programs write into while they carry a file, and what they leave where the file itself is not. */
const passing = /^[.~]|\.(tmp|part|partial|crdownload|icloud|lock)$/i;

/**
 * Whether a name in a folder of documents may be that of a document or of a copy of one, whatever made the copy:
 * `x.sync-conflict-20261122-101500-ABCDEFG.json`, `x (conflicted copy 2026-11-22).json`, `x (1).json`, `x-LAPTOP.json`,
 * `x.json.orig`. What is in it decides.
 */
export function isDocumentName(name: string): boolean {
  return /\.json/i.test(name) && !passing.test(name);
}
