import { join } from "node:path";
import { protocol, type Session } from "electron";
import { windowHeaders } from "../core/content-policy.ts";
import { freshNonce, windowFile } from "../store/window-file.ts";
import { scheme } from "./address.ts";
import { judgeRequest } from "./page-request.ts";

/** Must be called before the app is ready: makes our scheme an origin like any other, with modules, fetch and a policy. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** The part of the address under which the room's page lies. */
const ofRoom = "/room";

/** Serves the pages in `out` to the windows of a session. That of the room may ask for nothing over the scheme: it has its preload. */
export function servePages(session: Session, out: string): void {
  session.protocol.handle(scheme, async ({ method, url }) => {
    const request = judgeRequest(method, url);
    if (!request.ok) return new Response(null, { status: request.status });
    const nonce = freshNonce();
    const isRoom = request.pathname.startsWith(`${ofRoom}/`);
    const [folder, path] = isRoom ? ["room", request.pathname.slice(ofRoom.length)] : ["renderer", request.pathname];
    const file = await windowFile(join(out, folder), path, nonce);
    if (file === null) return new Response(null, { status: 404 });
    return new Response(file.body, {
      headers: { "content-type": file.contentType, ...windowHeaders(nonce, isRoom ? "'none'" : undefined) },
    });
  });
}
