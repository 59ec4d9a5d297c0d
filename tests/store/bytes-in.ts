import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file under a folder with its bytes, to tell whether anything was touched. The lock comes and goes and is left out. */
export function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith(".lock"));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]));
}
