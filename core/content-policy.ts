/**
 * The content policy of the window, as the text of its header. `nonce` is fresh for each load and
 * allows the style elements that React Aria makes; no inline script is ever allowed. Throws when the nonce is not base64,
 * as anything else could add a rule of its own. `connects` is where the page may ask: the room's window only where the room is answered.
 */
export function contentPolicy(nonce: string, connects = "'self'"): string {
  if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(nonce)) throw new Error("A nonce is at least 16 characters of base64.");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connects}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/** The headers that both shells send with every file of the window. Throws, like the policy, for what is no nonce. */
export function windowHeaders(nonce: string, connects?: string) {
  return {
    "content-security-policy": contentPolicy(nonce, connects),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  } as const;
}
