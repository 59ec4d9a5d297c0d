import { z } from "./zod.ts";

/** One line a person typed: a title, a name. 300 characters at most. */
export const line = z.string().max(300);

/** How long a text of a person is at most, in characters: about 35,000 words. */
export const proseAtMost = 200_000;

/** What a person wrote at length. */
export const prose = z.string().max(proseAtMost);

/**
 * Names one thing inside a document, made by the window. Letters, digits and hyphens only, so that it can never be a path.
 * "constructor" is refused: records are looked up by such a name, and every object answers to that one.
 */
export const itemId = z.string().regex(/^(?!constructor$)[a-z0-9-]{1,64}$/);

/** Names a document of the casebook and its file on the disk. */
export const documentId = z.uuid();

/** A moment, as `2026-11-22T10:48:16.000Z`. */
export const instant = z.iso.datetime();

/** A day on the calendar without a time or a zone, as `2026-11-22`. */
export const day = z.iso.date();
