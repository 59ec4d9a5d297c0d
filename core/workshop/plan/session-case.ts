import { sharedFromOwn, sharedFromShipped } from "../../circle/file/shared-case.ts";
import type { CaseFile } from "../../library/case.ts";
import type { OwnCase } from "../../library/own-case.ts";
import type { SessionCase } from "../session.ts";

/** A case that ships, as a session copies it. */
export function copyOfShipped(shipped: CaseFile): SessionCase {
  return { id: shipped.id, ...sharedFromShipped(shipped) };
}

/** A case of the casebook, as a session copies it: without where it came from. */
export function copyOfOwn(own: OwnCase): SessionCase {
  return { id: own.id, ...sharedFromOwn(own) };
}
