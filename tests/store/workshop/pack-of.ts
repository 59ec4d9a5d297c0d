import { randomUUID } from "node:crypto";
import { writeCaseFile } from "../../../core/circle/file/case-file.ts";
import type { CaseItem, SessionItem, SharedItem } from "../../../core/circle/file/item.ts";
import { makeItem } from "../../../core/circle/file/make-item.ts";
import { sharedFromSession } from "../../../core/circle/file/shared-session.ts";
import type { Session } from "../../../core/workshop/session.ts";
import { makerOf } from "../../core/circle/any-case-file.ts";
import { blockOf, copiedCase, sessionOf } from "../../core/workshop/written-session.ts";

const trainer = makerOf("Trainer", null);

/** A workshop of one case that ships with nobody. */
export const rollsSession = sessionOf({
  title: "An evening of rolls",
  length: 30,
  blocks: [
    blockOf("welcome", "welcome"),
    blockOf("read", "read", "rolls"),
    blockOf("first", "vote", "rolls"),
    blockOf("second", "again", "rolls"),
    blockOf("reveal", "reveal", "rolls"),
    blockOf("close", "close"),
  ],
  cases: [
    {
      ...copiedCase("rolls"),
      situation: "Forty rolls too many came.",
      question: "What do you say?",
      options: ["tell", "wait"].map((id) => ({ id, title: id, text: "" })),
    },
  ],
});

/** The text of a case file of some items. */
export function fileOf(items: readonly SharedItem[]): string {
  const head = { format: "casebook-casefile", version: 1, id: randomUUID(), set: null } as const;
  return writeCaseFile({ ...head, madeAt: "2026-11-22T10:00:00.000Z", items: [...items] });
}

/** The cases of a session, as items of a pack. */
export function casesOf({ cases }: Session): CaseItem[] {
  return cases.map(({ id, ...content }) => makeItem<CaseItem>({ kind: "case", id, content }, trainer));
}

/** A workshop and its cases, as items of a pack. */
export function itemsOf(session: Session): [SessionItem, ...CaseItem[]] {
  const content = sharedFromSession(session);
  return [makeItem<SessionItem>({ kind: "session", id: session.id, content }, trainer), ...casesOf(session)];
}

/** The pack of a workshop, with its cases. */
export function packOf(session: Session = rollsSession): string {
  return fileOf(itemsOf(session));
}
