import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Outcome } from "../../core/outcome.ts";
import { openApp } from "../../loopback/open-app.ts";

const top = join(import.meta.dirname, "..", "..");

/** An answer, whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** What a test sends: exactly this path and these headers, as only a forger would. */
export interface Sending {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request as it stands; nothing is normalised or added but Host. */
export function send(port: number, { method = "GET", path, headers = {}, body }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, async (response) => {
      let text = "";
      for await (const chunk of response.setEncoding("utf8")) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** A folder of its own with a small window in it, and a small room beside. */
export async function temporaryPlaces() {
  const folder = await mkdtemp(join(tmpdir(), "casebook-loopback-"));
  const renderer = join(folder, "renderer");
  await mkdir(join(renderer, "assets"), { recursive: true });
  await writeFile(join(renderer, "index.html"), '<meta property="csp-nonce" nonce="%NONCE%"><p>%NONCE%</p>');
  await writeFile(join(renderer, "assets", "main.js"), "export {};");
  await writeFile(join(renderer, "assets", "inter.woff2"), "font");
  await writeFile(join(renderer, "assets", "notes.exe"), "unlisted");
  await mkdir(join(folder, "room"));
  await writeFile(join(folder, "room", "index.html"), "<p>The room %NONCE%</p>");
  await writeFile(join(folder, "secret.txt"), "not for the window");
  return { folder, renderer, casebook: join(folder, "casebook"), settings: join(folder, "settings") };
}

/** A casebook that is served until the test ends, and a window that came in with the token. */
export async function serving() {
  const places = await temporaryPlaces();
  const faults: unknown[] = [];
  const opening = await openApp({ ...places, app: top, port: 0 }, (_, error) => faults.push(error));
  if (!opening.ok) throw new Error(opening.fault.kind);
  onTestFinished(opening.app.close);
  const address = new URL(opening.app.address);
  const port = Number(address.port);
  const tokenPath = `/${address.search}`;
  const first = await send(port, { path: tokenPath });
  const [setCookie = ""] = first.headers["set-cookie"] ?? [];
  const cookie = setCookie.split(";")[0] ?? "";
  const inside = { cookie, origin: `http://127.0.0.1:${port}`, "content-type": "application/json" };
  async function ask<Value>(channel: string, input: unknown): Promise<Outcome<Value>> {
    const body = JSON.stringify(input);
    return JSON.parse((await send(port, { method: "POST", path: `/ask/${channel}`, headers: inside, body })).text);
  }
  return { ...places, port, tokenPath, first, setCookie, cookie, inside, faults, ask, app: opening.app };
}
