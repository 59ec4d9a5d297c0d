import type { Input } from "../../core/api.ts";
import type { MadeFile } from "../../core/circle/circle-api.ts";
import { lastEdition } from "../../core/circle/coming/edition.ts";
import type { CaseItem, DilemmaItem, SharedItem } from "../../core/circle/file/item.ts";
import { type Maker, makeItem } from "../../core/circle/file/make-item.ts";
import { type SharedCase, sharedFromOwn, sharedFromShipped } from "../../core/circle/file/shared-case.ts";
import { fileProse } from "../../core/circle/file/shared-text.ts";
import { isOwn } from "../../core/circle/round/kept-round.ts";
import { cleanLine, cleanText } from "../../core/clean-text.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";
import { finishFile } from "./finish-file.ts";
import { makerOf } from "./maker.ts";
import type { MakingDesk } from "./making-desk.ts";

type Asked = Input<"sendSet">;

/** An own dilemma as it was sent last. Refuses one that never was (`not-found`). */
function sentDilemma({ casebook }: Parts, id: string): Outcome<DilemmaItem> {
  const kept = casebook.rounds.read(id);
  if (!kept.ok || !isOwn(kept.value)) return refused("not-found");
  const last = lastEdition(kept.value.round.editions.map(({ item }) => item));
  return last === null ? refused("not-found") : done(last);
}

/** A case of any origin as it leaves. Refuses what is not there, and one that a newer Casebook wrote (`newer-version`). */
function sharedCase({ casebook, library }: Parts, id: string): Outcome<SharedCase> {
  const shipped = library.cases.get(id);
  if (shipped !== undefined) return done(sharedFromShipped(shipped));
  const kept = casebook.cases.read(id);
  if (!kept.ok) return kept;
  return kept.value.readOnly === "newer-case" ? refused("newer-version") : done(sharedFromOwn(kept.value.ownCase));
}

function itemOf(parts: Parts, { kind, id }: Asked["items"][number], maker: Maker): Outcome<SharedItem> {
  if (kind === "dilemma") return sentDilemma(parts, id);
  const shared = sharedCase(parts, id);
  return shared.ok ? done(makeItem<CaseItem>({ kind: "case", id, content: shared.value }, maker)) : shared;
}

/**
 * The case file of several cases and of own dilemmas as they were sent last, each once, in this order. Refuses one without a title
 * or an item (`incomplete`), what is not there or was never sent (`not-found`), and what is too much (`bad-input`).
 */
export async function sendSet(desk: MakingDesk, { title, note, items, closing }: Asked): Promise<Outcome<MadeFile>> {
  const set = { title: cleanLine(title), note: cleanText(note).trim() };
  if (set.title === "" || items.length === 0) return refused("incomplete");
  if (!fileProse.safeParse(set.note).success) return refused("bad-input");
  const maker = await makerOf(desk.parts, desk.ownKey, closing.sign);
  if (!maker.ok) return maker;
  const made = new Map<string, SharedItem>();
  for (const asked of items) {
    const item = itemOf(desk.parts, asked, maker.value);
    if (!item.ok) return item;
    made.set(`${asked.kind} ${asked.id}`, item.value);
  }
  return finishFile(desk, { kind: "set", title: set.title, set, items: [...made.values()] }, closing.passphrase);
}
