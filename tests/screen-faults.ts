import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * Folders of the renderer that are no screen: every screen may use them. Only the shell knows the screens, and the catalogue
 * in `words` knows the file of words beside each.
 */
const shared = ["commands", "parts", "shell", "words"];

const isWords = /\/[a-z-]*words\.ts$/;

const imported = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g;

/** The folder right under the renderer that a path lies in, or nothing for a file at the top. */
function folderOf(renderer: string, path: string): string {
  const parts = relative(renderer, path).split(sep);
  return parts.length > 1 ? (parts[0] ?? "") : "";
}

/** One line for each import in `renderer` that leads from a screen, or a shared part, into another screen. */
export async function screenFaults(renderer: string): Promise<string[]> {
  const entries = await readdir(renderer, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const faults: string[] = [];
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const from = folderOf(renderer, path);
    if (from === "" || from === "shell") continue;
    for (const [, address = ""] of (await readFile(path, "utf8")).matchAll(imported)) {
      if (!address.startsWith(".")) continue;
      if (from === "words" && isWords.test(address)) continue;
      const to = folderOf(renderer, resolve(dirname(path), address));
      if (to !== "" && to !== ".." && to !== from && !shared.includes(to))
        faults.push(`${relative(renderer, path).split(sep).join("/")} imports the screen ${to}`);
    }
  }
  return faults;
}
