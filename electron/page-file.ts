import { extname, join, relative, sep } from "node:path";

/** What a request to our own scheme comes to: a file of the page, or a refusal with its status. */
export type PageFile =
  | { readonly ok: true; readonly path: string; readonly contentType: string }
  | { readonly ok: false; readonly status: 400 | 403 | 404 | 405 };

/** The kinds of file a page is made of. What is not listed is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

function namesIn(pathname: string): readonly string[] | null {
  try {
    const names = decodeURIComponent(pathname).split("/").slice(1);
    return names.at(-1) === "" ? [...names.slice(0, -1), "index.html"] : names;
  } catch {
    return null; // A percent sign that encodes nothing.
  }
}

/**
 * The file in `folder` that a request asks for. Refuses every method but GET, every other host, and every name that could
 * lead out of the folder, however it is written.
 */
export function pageFile(folder: string, method: string, address: string): PageFile {
  if (method !== "GET") return { ok: false, status: 405 };
  const url = new URL(address);
  if (url.host !== "casebook") return { ok: false, status: 403 };
  const names = namesIn(url.pathname);
  if (names === null) return { ok: false, status: 400 };
  if (names.some((name) => name === "" || name.startsWith(".") || /[\\:\0]/.test(name)))
    return { ok: false, status: 403 };
  const path = join(folder, ...names);
  if (relative(folder, path).split(sep)[0] === "..") return { ok: false, status: 403 };
  const contentType = contentTypes[extname(path)];
  return contentType === undefined ? { ok: false, status: 404 } : { ok: true, path, contentType };
}
