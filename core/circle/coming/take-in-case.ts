import type { OwnCase } from "../../library/own-case.ts";
import type { CaseItem } from "../file/item.ts";
import { isSameCase, ownFromShared } from "../file/shared-case.ts";
import { type HeldHere, refusedItem, same, type Taking } from "./held-here.ts";

/**
 * What taking a case in comes to: a case of the pack. One that ships stays as it ships, whatever came under its id. Refuses one
 * under the id of a case that its owner made and that says something else.
 */
export function takeInCase(held: HeldHere, item: CaseItem, pack: string, at: string): Taking<OwnCase> {
  if (held.isShipped(item.id)) return same;
  const there = held.keptCase(item.id);
  const coming = ownFromShared(item.id, item.content, pack, at);
  if (there === null) return { standing: { kind: "new" }, made: coming };
  const { ownCase, isNewer } = there;
  if (isSameCase(ownCase, item.content)) return same;
  if (ownCase.origin.kind === "own") return refusedItem("taken", ownCase.title);
  if (isNewer) return refusedItem("newer", ownCase.title);
  return { standing: { kind: "changed" }, made: { ...coming, createdAt: ownCase.createdAt } };
}
