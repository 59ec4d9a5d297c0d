import type { Block } from "../../core/workshop/block.ts";
import type { Session } from "../../core/workshop/session.ts";
import { blockWords } from "../../room/words.ts";

/** What a block is called: the trainer's name for it, else the usual one of its kind. */
export function nameOfBlock({ kind, title }: Block): string {
  return title.trim() === "" ? blockWords(kind).name : title;
}

/** The title of the case a block is about; null where it is about none, or where it is missing. */
export function caseTitleOf({ caseId }: Block, session: Session): string | null {
  return session.cases.find(({ id }) => id === caseId)?.title ?? null;
}
