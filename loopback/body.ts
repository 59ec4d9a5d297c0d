import type { IncomingMessage } from "node:http";
import { attachmentCap } from "../core/dilemma/attachment.ts";

/** The JSON of a request, or why it was not read. */
export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "wrong-type" | "too-large" | "not-json" };

/** More than any dilemma holds by far, in bytes. */
export const mostBytes = 8 * 1024 * 1024;

/** The largest attachment in base64, which is a third longer, and room for its name. */
const mostAttached = Math.ceil(attachmentCap / 3) * 4 + 16 * 1024;

/** The most bytes that a request to a channel may hold. */
export function mostFor(channel: string): number {
  return channel === "addAttachment" ? mostAttached : mostBytes;
}

/**
 * Reads the JSON body of a request and refuses more than `most` bytes. What is too large is read to its end without being
 * kept, so that its sender hears why, unless it is larger still by far.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Body> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(type)) return { ok: false, reason: "wrong-type" };
  let chunks: Buffer[] = [];
  let size = Number(request.headers["content-length"] ?? 0) > 4 * most ? Number.POSITIVE_INFINITY : 0;
  if (size === 0)
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > 4 * most) break;
      if (size > most) chunks = [];
      else chunks.push(chunk);
    }
  if (size > most) return { ok: false, reason: "too-large" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: "not-json" };
  }
}
