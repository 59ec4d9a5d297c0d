import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The way in: a token that opens the casebook once, and the cookie that it is exchanged for. */
export interface Session {
  readonly token: string;
  /** The `Set-Cookie` for a right token, which is void from then on; null for any other. */
  enter(token: string): string | null;
  /** Whether a `Cookie` header carries this session. */
  holds(cookies: string | undefined): boolean;
}

function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** A session of its own for one run. Browsers share cookies between the ports of a machine, so the port is in the name. */
export function openSession(port: number): Session {
  const token = randomBytes(32).toString("base64url");
  const secret = randomBytes(32).toString("base64url");
  const name = `casebook-${port}`;
  let isUsed = false;
  return {
    token,
    enter(given) {
      if (isUsed || !isSame(given, token)) return null;
      isUsed = true;
      return `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    holds: (cookies = "") =>
      cookies.split(";").some((cookie) => {
        const [key = "", value = ""] = cookie.trim().split("=");
        return key === name && isSame(value, secret);
      }),
  };
}
