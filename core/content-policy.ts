/**
 * The content policy of the window, as the text of its header; both shells send this one. `nonce` is fresh for each load and
 * allows the style elements that React Aria makes; no inline script is ever allowed. Throws when the nonce is not base64,
 * as anything else could add a rule of its own.
 */
export function contentPolicy(nonce: string): string {
  if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(nonce)) throw new Error("A nonce is at least 16 characters of base64.");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
