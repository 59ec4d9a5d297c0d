import type { Input } from "../../core/api.ts";
import type { MadeFile } from "../../core/circle/circle-api.ts";
import { inEdition, lastEdition } from "../../core/circle/coming/edition.ts";
import { cleanDeep } from "../../core/circle/file/clean-deep.ts";
import type { ReplyItem } from "../../core/circle/file/item.ts";
import { makeItem } from "../../core/circle/file/make-item.ts";
import { isPeers } from "../../core/circle/round/kept-round.ts";
import { lacksOf, type Reply } from "../../core/circle/round/reply.ts";
import type { PeerRound } from "../../core/circle/round/round.ts";
import { withSentReply } from "../../core/circle/round/sent.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { lensesFor } from "../../core/walk/lens.ts";
import type { Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";
import { changePeerRound } from "./changing-rounds.ts";
import { finishFile } from "./finish-file.ts";
import { makerOf } from "./maker.ts";
import type { MakingDesk } from "./making-desk.ts";

/** What a draft says as a reply to the dilemma as it is held. Refuses as `lacksOf` says (`incomplete`), and an option that is none of the dilemma's (`unknown-option`). */
function replyOf(parts: Parts, { id, dilemma, draft }: PeerRound): Outcome<Omit<Reply, "edition" | "sentAt">> {
  const asked = lensesFor(presentPlan(parts), "quick").flatMap(({ questions }) => questions.map((one) => one.id));
  const { choice, ...said } = draft;
  const { confidence, optionId } = choice;
  if (lacksOf(draft, asked).length > 0 || confidence === null) return refused("incomplete");
  const isKnown = optionId === null || dilemma.item.content.options.some((option) => option.id === optionId);
  if (!isKnown) return refused("unknown-option");
  return done({ to: id, toHash: dilemma.id, ...said, choice: { ...choice, confidence } });
}

/**
 * The case file of the own reply to somebody's dilemma. It is kept as sent before there is an answer, which opens the replies of
 * others. Refuses as the contract says, and with what the disk says.
 */
export async function sendReply(desk: MakingDesk, { id, closing }: Input<"sendReply">): Promise<Outcome<MadeFile>> {
  const { parts, ownKey } = desk;
  const kept = parts.casebook.rounds.read(id);
  if (!kept.ok || !isPeers(kept.value)) return refused("not-found");
  const { round } = kept.value;
  const maker = await makerOf(parts, ownKey, closing.sign);
  if (!maker.ok) return maker;
  const said = replyOf(parts, round);
  if (!said.ok) return said;
  const at = parts.clock.at();
  const last = lastEdition(round.sent.map(({ item }) => item));
  const content = inEdition(last, maker.value, cleanDeep(said.value) as typeof said.value, at);
  const item = makeItem<ReplyItem>({ kind: "reply", id: round.replyId, content }, maker.value);
  const file = await finishFile(
    desk,
    { kind: "reply", title: round.title, set: null, items: [item] },
    closing.passphrase,
  );
  if (!file.ok) return file;
  const sent = await changePeerRound(parts, id, at, (present) => withSentReply(present, item, at));
  return sent.ok ? file : sent;
}
