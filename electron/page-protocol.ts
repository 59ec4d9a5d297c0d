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

/** Serves the page from `folder` to the windows of a session. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ method, url }) => {
    const request = judgeRequest(method, url);
    if (!request.ok) return new Response(null, { status: request.status });
    const nonce = freshNonce();
    const file = await windowFile(folder, request.pathname, nonce);
    if (file === null) return new Response(null, { status: 404 });
    return new Response(file.body, { headers: { "content-type": file.contentType, ...windowHeaders(nonce) } });
  });
}
