import { origin } from "./address.ts";

/** What a request to our own scheme asks for: a path of the page, or nothing that is answered, with the status to say so. */
export type PageRequest =
  | { readonly ok: true; readonly pathname: string }
  | { readonly ok: false; readonly status: 403 | 405 };

/** Judges a request by its method and address. Refuses every method but GET and every other host. */
export function judgeRequest(method: string, address: string): PageRequest {
  if (method !== "GET") return { ok: false, status: 405 };
  const { host, pathname } = new URL(address);
  return host === new URL(origin).host ? { ok: true, pathname } : { ok: false, status: 403 };
}
