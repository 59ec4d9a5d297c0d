import { type Author, type CaseItem, hashedText } from "../../../core/circle/item.ts";
import { sharedFromOwn } from "../../../core/circle/shared-case.ts";
import { newOwnCase } from "../../../core/library/own-case.ts";
import { sha256Of } from "../../../store/sha256.ts";
import { ben, roundId } from "./circulating.ts";

/** Somebody without a key, or with one and a signature that nobody checks here. */
export function author(name: string, key: string | null = null): Author {
  return { name, key, signature: key === null ? null : "s".repeat(86) };
}

/** A case on its way, with nothing in it but its title. */
export function caseItem(id: string, title: string, by = ben): CaseItem {
  const content = sharedFromOwn(newOwnCase(id, "2026-11-20T09:00:00.000Z", roundId, title));
  const item = { kind: "case" as const, id, by, content };
  return { ...item, hash: sha256Of(hashedText(item)) };
}
