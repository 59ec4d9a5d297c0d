import { randomBytes } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { codeOf } from "./documents/disk.ts";

/** A file of the window as it is sent. */
export interface WindowFile {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly contentType: string;
}

/** A nonce for one load of the window, in base64. */
export function freshNonce(): string {
  return randomBytes(18).toString("base64");
}

/** The kinds of file a window is made of. What is not listed is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

function namesIn(pathname: string): string[] | null {
  try {
    const names = decodeURIComponent(pathname).split("/").slice(1);
    return names.some((name) => name === "" || name.startsWith(".") || /[\\:\0]/.test(name)) ? null : names;
  } catch {
    return null; // A percent sign that encodes nothing.
  }
}

/**
 * The file of `folder` at a path as it stands in the address, `/` being the page, into which the nonce is written.
 * Null for what is not there, is of no listed kind, or would lead out of the folder, however it is written.
 */
export async function windowFile(folder: string, pathname: string, nonce: string): Promise<WindowFile | null> {
  const names = namesIn(pathname === "/" ? "/index.html" : pathname);
  const contentType = contentTypes[extname(names?.at(-1) ?? "")];
  if (names === null || contentType === undefined) return null;
  try {
    const path = await realpath(join(folder, ...names));
    if (!path.startsWith((await realpath(folder)) + sep)) return null;
    const body = await readFile(path);
    return { body: path.endsWith(".html") ? body.toString("utf8").replaceAll("%NONCE%", nonce) : body, contentType };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(codeOf(error))) return null;
    throw error;
  }
}
