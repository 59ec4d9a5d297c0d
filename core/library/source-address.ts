/** The longest address that is opened, in characters: a question must be able to show the whole of it. */
const longest = 2_000;

/**
 * Whether an address can be opened outside: one of the web, no longer than a question can show, and without a user before its
 * host, which reads like another host.
 */
export function mayBeOpened(address: string): boolean {
  return address.length <= longest && /^https?:\/\/[^\s/?#@\\]+(?:[/?#]|$)/i.test(address);
}
