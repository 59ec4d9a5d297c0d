/** The scheme that the app serves its own page under. */
export const scheme = "app";

/** The only origin there is. */
export const origin = `${scheme}://casebook`;

/** The page of the window. */
export const pageAddress = `${origin}/index.html`;

/** The page of the room's window. */
export const roomAddress = `${origin}/room/index.html`;

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether an address lies under our own origin. Node gives a scheme of our own the origin `null`, so its parts are compared. */
export function isOurs(address: string): boolean {
  const url = parsed(address);
  return url !== null && url.protocol === `${scheme}:` && url.host === "casebook" && url.username === "";
}

/** Whether a window may go there by itself: only to a page of ours again, at whatever place within it. */
export function mayNavigateTo(address: string): boolean {
  const url = parsed(address);
  return url !== null && isOurs(address) && ["/", "/index.html", "/room/index.html"].includes(url.pathname);
}

/**
 * Whether a request may leave the page: for our own files, for what the page holds in memory, and, while developing, for the
 * developer tools. `developing` is never true in the packed app.
 */
export function mayRequest(address: string, developing: boolean): boolean {
  const url = parsed(address);
  if (url === null) return false;
  switch (url.protocol) {
    case "data:":
      return true;
    case "blob:":
      return isOurs(url.pathname);
    case "devtools:":
      return developing;
    default:
      return isOurs(address);
  }
}

/** Whether the window may hand a file to the owner: only what the page itself holds in memory. Where it goes, a dialog asks. */
export function mayHandOver(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === "blob:" && isOurs(url.pathname);
}
