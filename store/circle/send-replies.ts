import type { Input } from "../../core/api.ts";
import type { MadeFile } from "../../core/circle/circle-api.ts";
import { lastEdition } from "../../core/circle/coming/edition.ts";
import { isOwn } from "../../core/circle/round/kept-round.ts";
import { isSealed } from "../../core/circle/round/sealed.ts";
import { type Outcome, refused } from "../../core/outcome.ts";
import { finishFile } from "./finish-file.ts";
import type { MakingDesk } from "./making-desk.ts";

/**
 * The case file of the last edition of an own dilemma with every reply to it, each as it came. Refuses one that was never sent
 * (`not-found`), one of which no first view is recorded (`locked`), and one without a reply (`incomplete`).
 */
export async function sendReplies(desk: MakingDesk, { id, closing }: Input<"sendReplies">): Promise<Outcome<MadeFile>> {
  const kept = desk.parts.casebook.rounds.read(id);
  if (!kept.ok || !isOwn(kept.value)) return refused("not-found");
  const { round } = kept.value;
  const last = lastEdition(round.editions.map(({ item }) => item));
  if (last === null) return refused("not-found");
  if (isSealed(round)) return refused("locked");
  if (round.replies.length === 0) return refused("incomplete");
  const items = [last, ...round.replies.map(({ item }) => item)];
  return finishFile(desk, { kind: "replies", title: last.content.title, set: null, items }, closing.passphrase);
}
