import { Trash2 } from "lucide-react";
import { askedOfReplies } from "../../../core/circle/round/drafted-reply.ts";
import type { PeerRoundView } from "../../../core/circle/round/round-view.ts";
import { useAsk } from "../../ask.ts";
import { api } from "../../bridge.ts";
import { command } from "../../commands/command.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { useOffer } from "../../commands/offers.ts";
import { say } from "../../commands/said.ts";
import { Fold } from "../../parts/fold.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Page } from "../../parts/page.tsx";
import { WhenHere } from "../../parts/when-here.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { Above } from "../above.tsx";
import { ReplyText } from "../compare/reply-text.tsx";
import { PartSection } from "../part-section.tsx";
import { ReadDilemma } from "../read-dilemma.tsx";
import style from "../round.module.css";
import { VouchedLine } from "../vouched-line.tsx";
import { MakeReply } from "./make-reply.tsx";
import { Others } from "./others.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { Saving, SavingTrouble } from "./saving.tsx";
import { useReply } from "./use-reply.ts";

/** A round of somebody else's dilemma: read it, answer it, make the answer a file, then read what others answered. */
export function PeerRound({ round }: { readonly round: PeerRoundView }) {
  const { round: all, refusals } = useWords();
  const words = all.peer;
  const open = useReply(round);
  const plan = useAsk("readWalkPlan", {});
  const known = round.revision >= open.revision ? round : open;
  const { id, title, dilemma, vouched, readOnly, sent } = known;
  const by = known.by.trim() === "" ? all.somebody : known.by.trim();
  const canWrite = readOnly === null;
  async function moveToBin() {
    await open.flush();
    const binned = await api.binRound({ id });
    if (!binned.ok) say({ tone: "trouble", text: refusals[binned.reason] });
  }
  const binning = command({
    id: "bin-round",
    label: all.bin,
    Icon: Trash2,
    group: "here",
    run: () => void moveToBin(),
  });
  useOffer(canWrite ? [binning] : []);
  const hasOthers = !known.replies.sealed && known.replies.replies.length > 0;
  const isOpen = sent === null || sent.isChanged || !sent.isOfThisEdition;
  const form = (
    <WhenHere asked={plan}>
      {(walk) => (
        <>
          <ReplyForm open={open} plan={walk} by={by} vouched={vouched} />
          <MakeReply open={open} by={by} asked={askedOfReplies(walk)} hasOthers={hasOthers} />
        </>
      )}
    </WhenHere>
  );
  return (
    <Page
      title={title.trim() === "" ? all.untitled : title}
      above={<Above dilemmaId={null} />}
      beside={canWrite ? <Saving open={open} /> : undefined}
      width="reading"
    >
      {readOnly !== null && <Notice tone="news">{all.readOnly[readOnly]}</Notice>}
      <SavingTrouble open={open} />
      <div className={style.head}>
        <p className={style.lead}>{words.from(by)}</p>
        <VouchedLine by={known.by} vouched={vouched} canAdd={canWrite} />
        <p>
          {words.came(longDay(known.receivedAt))}{" "}
          {dilemma.answerBy !== null && <strong>{words.answerBy(longDay(dilemma.answerBy))}</strong>}
        </p>
        {sent !== null && !sent.isOfThisEdition && (
          <Notice tone="trouble">
            <strong>{words.newEdition(by)}</strong> {words.newEditionText}
          </Notice>
        )}
        <p className={style.lockText}>{words.confidential(by)}</p>
      </div>
      <div className={style.sections}>
        <PartSection title={words.dilemma}>
          <ReadDilemma dilemma={dilemma} />
        </PartSection>
        {sent !== null && <Others round={known} draft={open.draft} by={by} />}
        {!canWrite && (
          <PartSection title={words.reply}>
            <ReplyText dilemma={dilemma} reply={open.draft} />
          </PartSection>
        )}
        {canWrite && (
          <PartSection title={words.reply} lead={words.replyLead}>
            {sent !== null && (
              <p>
                {words.made(longDay(sent.at))} {sent.isChanged && <strong>{words.changedSince}</strong>}
              </p>
            )}
            <Fold summary={sent === null ? words.write : words.change} isWanted={isOpen} className={style.fold}>
              <div className={style.folded}>{form}</div>
            </Fold>
          </PartSection>
        )}
        {sent === null && <Others round={known} draft={open.draft} by={by} />}
        {canWrite && (
          <div>
            <CommandButton command={binning} weight="quiet" />
          </div>
        )}
      </div>
    </Page>
  );
}
