/** What a request says of where it comes from. */
export interface Provenance {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`: which browsers set and pages cannot. */
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request comes from the casebook's own window, or from its owner typing the address. A foreign name that was
 * pointed at this machine is told by its Host, another page by its Origin or Sec-Fetch-Site; what changes something must say
 * its Origin. The session is looked at after this, not instead of it.
 */
export function judge(request: Provenance, port: number): "ours" | "wrong-host" | "foreign" {
  const host = `127.0.0.1:${port}`;
  if (request.host !== host) return "wrong-host";
  const reads = request.method === "GET" || request.method === "HEAD";
  const origin = request.origin ?? (reads ? `http://${host}` : "");
  if (origin !== `http://${host}`) return "foreign";
  const site = request.fetchSite ?? "same-origin";
  return site === "same-origin" || (reads && site === "none") ? "ours" : "foreign";
}
