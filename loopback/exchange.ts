import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { mostBytes } from "../core/backup/judge-entries.ts";
import type { Handover } from "../store/backup/handover.ts";
import { codeOf, ignoringDisk, localDisk } from "../store/documents/disk.ts";

/** What came of a file that the page sends. */
export type Received =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: "wrong-type" | "too-large" | "disk-full" };

/** Files on their way between the page and the app, in a folder that holds nothing else. */
export interface Exchange extends Handover {
  /** Takes in a file that the page sends, as it comes. Half of one is removed. */
  receive(request: IncomingMessage): Promise<Received>;
  /** Sends a file, once, and removes it. False when there is none under this id. */
  send(id: string, response: ServerResponse, headOnly: boolean): Promise<boolean>;
  /** Removes what is left. */
  close(): Promise<void>;
}

/** A file larger than this is refused at its first byte, or at the byte after. */
async function* capped(request: IncomingMessage): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > mostBytes) throw new TooLarge();
    yield chunk;
  }
}

class TooLarge extends Error {}

function headersOf(name: string, size: number) {
  return {
    "content-type": "application/zip",
    "content-length": size,
    "content-disposition": `attachment; filename="${name.replaceAll(/[^\w .-]/g, "-")}"`,
  };
}

/** Opens the exchange in the folder of the settings. What an earlier run left there is removed. */
export async function openExchange(settings: string): Promise<Exchange> {
  const folder = join(settings, "exchange");
  await ignoringDisk(localDisk.removeFolder(folder));
  const going = new Map<string, { readonly path: string; readonly name: string }>();
  const come = new Map<string, string>();
  return {
    async placeFor(name) {
      await localDisk.makeFolder(folder);
      const id = randomUUID();
      const path = join(folder, `${id}.zip`);
      going.set(id, { path, name });
      return { path, fetch: id };
    },
    choose: async () => null, // The page has a dialog of its own, and sends.
    pathOf: (id) => come.get(id) ?? null,
    async receive(request) {
      if (request.headers["content-type"] !== "application/zip") return { ok: false, reason: "wrong-type" };
      if (Number(request.headers["content-length"] ?? 0) > mostBytes) return { ok: false, reason: "too-large" };
      const id = randomUUID();
      const path = join(folder, `${id}.zip`);
      try {
        await localDisk.makeFolder(folder);
        await localDisk.createFrom(path, capped(request));
      } catch (error) {
        if (error instanceof TooLarge) return { ok: false, reason: "too-large" };
        if (codeOf(error) === "ENOSPC") return { ok: false, reason: "disk-full" };
        throw error;
      }
      for (const before of come.values()) await ignoringDisk(localDisk.remove(before)); // One at a time is looked at.
      come.clear();
      come.set(id, path);
      return { ok: true, id };
    },
    async send(id, response, headOnly) {
      const file = going.get(id);
      const size = file === undefined ? null : ((await localDisk.stamp(file.path))?.size ?? null);
      if (file === undefined || size === null) return false;
      response.writeHead(200, headersOf(file.name, size));
      if (headOnly) {
        response.end();
        return true;
      }
      going.delete(id);
      try {
        await pipeline(createReadStream(file.path), response);
      } finally {
        await ignoringDisk(localDisk.remove(file.path));
      }
      return true;
    },
    close: () => ignoringDisk(localDisk.removeFolder(folder)),
  };
}
