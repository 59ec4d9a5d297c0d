import type { Input } from "../../core/api.ts";
import type { MadeFile } from "../../core/circle/circle-api.ts";
import { inEdition, lastEdition } from "../../core/circle/coming/edition.ts";
import { cleanDeep } from "../../core/circle/file/clean-deep.ts";
import type { DilemmaItem } from "../../core/circle/file/item.ts";
import { type Maker, makeItem } from "../../core/circle/file/make-item.ts";
import type { SharedDilemma } from "../../core/circle/file/shared-dilemma.ts";
import { isWritten } from "../../core/circle/redact/is-written.ts";
import { type Leaving, seenText, shareDilemma } from "../../core/circle/redact/share-dilemma.ts";
import { withSending } from "../../core/circle/round/sent.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { changeOwnRound, readOwnRound } from "./changing-rounds.ts";
import { finishFile } from "./finish-file.ts";
import { makerOf } from "./maker.ts";
import type { MakingDesk } from "./making-desk.ts";
import { sharedAttachments } from "./shared-attachments.ts";

type Asked = Input<"sendDilemma">;

/** What would leave of a dilemma now. Refuses what is not written, what a file has no room for, and anything else than was seen. */
async function leavingOf({ parts }: MakingDesk, { id, redaction, seen }: Asked): Promise<Outcome<[Dilemma, Leaving]>> {
  const entry = await parts.casebook.journal.read(id);
  if (!entry.ok) return entry;
  const { dilemma } = entry.value;
  if (!isWritten(dilemma)) return refused("incomplete");
  const shared = shareDilemma(dilemma, redaction);
  if (!shared.ok) return refused("bad-input");
  return seenText(shared.leaving) === seen ? done([dilemma, shared.leaving]) : refused("changed-elsewhere");
}

/** The dilemma as an item, in the edition that left last where it says the same. */
async function itemOf(desk: MakingDesk, asked: Asked, maker: Maker): Promise<Outcome<DilemmaItem>> {
  const { parts } = desk;
  const { id } = asked;
  const leaving = await leavingOf(desk, asked);
  if (!leaving.ok) return leaving;
  const [dilemma, { attachments: chosen, ...texts }] = leaving.value;
  const attachments = await sharedAttachments(parts, dilemma, chosen);
  if (!attachments.ok) return attachments;
  const round = await readOwnRound(parts, id);
  if (!round.ok) return round;
  const last = lastEdition(round.value.round.editions.map(({ item }) => item));
  const said = cleanDeep({ ...texts, attachments: attachments.value }) as Omit<SharedDilemma, "edition" | "sentAt">;
  const content = inEdition(last, maker, said, parts.clock.at());
  return done(makeItem<DilemmaItem>({ kind: "dilemma", id, content }, maker));
}

/**
 * The case file of an own dilemma. What leaves is kept in its round, with the redaction and to whom it goes, before there is an
 * answer. Refuses as the contract says, one too large (`bad-input`), and with what the disk says.
 */
export async function sendDilemma(desk: MakingDesk, asked: Asked): Promise<Outcome<MadeFile>> {
  const { parts, ownKey, newId } = desk;
  const { id, redaction, closing } = asked;
  const maker = await makerOf(parts, ownKey, closing.sign);
  if (!maker.ok) return maker;
  const item = await itemOf(desk, asked, maker.value);
  if (!item.ok) return item;
  const title = item.value.content.title;
  const file = await finishFile(desk, { kind: "dilemma", title, set: null, items: [item.value] }, closing.passphrase);
  if (!file.ok) return file;
  const at = parts.clock.at();
  const sending = { id: newId(), hash: item.value.hash, at, to: [...new Set(asked.to)] };
  const kept = await changeOwnRound(parts, id, at, (round) =>
    withSending(round, { item: item.value, redaction, sending }),
  );
  return kept.ok ? file : kept;
}
