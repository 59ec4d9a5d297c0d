import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { protocol, type Session } from "electron";
import { contentPolicy } from "../core/content-policy.ts";
import { codeOf } from "../store/disk.ts";
import { scheme } from "./address.ts";
import { type PageFile, pageFile } from "./page-file.ts";

/** Must be called before the app is ready: makes our scheme an origin like any other, with modules, fetch and a policy. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

async function answer(file: PageFile): Promise<Response> {
  if (!file.ok) return new Response(null, { status: file.status });
  const nonce = randomBytes(18).toString("base64");
  const bytes = await readFile(file.path);
  const body = file.path.endsWith(".html") ? bytes.toString("utf8").replaceAll("%NONCE%", nonce) : bytes;
  return new Response(body, {
    headers: {
      "content-type": file.contentType,
      "content-security-policy": contentPolicy(nonce),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
  });
}

/** Serves the page from `folder` to the windows of a session. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ method, url }) => {
    try {
      return await answer(pageFile(folder, method, url));
    } catch (error) {
      if (!["ENOENT", "EISDIR", "ENOTDIR"].includes(codeOf(error))) throw error;
      return new Response(null, { status: 404 });
    }
  });
}
