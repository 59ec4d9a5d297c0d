import { MessagesSquare, Scale, Send, Trash2 } from "lucide-react";
import { useState } from "react";
import type { OwnRoundView } from "../../../core/circle/round/round-view.ts";
import { api } from "../../bridge.ts";
import { command } from "../../commands/command.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { useOffer } from "../../commands/offers.ts";
import { say } from "../../commands/said.ts";
import { ButtonLink } from "../../parts/button-link.tsx";
import { Fold } from "../../parts/fold.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Page } from "../../parts/page.tsx";
import { useWords } from "../../words/use-words.ts";
import { Above } from "../above.tsx";
import { BinnedRound } from "../binned-round.tsx";
import { ReadDilemma } from "../read-dilemma.tsx";
import style from "../round.module.css";
import { FirstView } from "./first-view.tsx";
import { MeetingsHeld } from "./meetings-held.tsx";
import { OpenReplies } from "./open-replies.tsx";
import { Sendings } from "./sendings.tsx";

/** A round of one's own dilemma: what was sent, the own first view, then the replies. */
export function OwnRound({ round }: { readonly round: OwnRoundView }) {
  const { round: all, refusals } = useWords();
  const words = all.own;
  const [isRecordedNow, setRecordedNow] = useState(false);
  const { id, title, dilemma, replies, view, readOnly } = round;
  const canWrite = readOnly === null;
  async function moveToBin() {
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
  useOffer(canWrite && dilemma !== null ? [binning] : []);
  const name = title.trim() === "" ? all.untitled : title;
  if (dilemma === null)
    return (
      <Page title={name} above={<Above dilemmaId={id} />} width="reading">
        {readOnly !== null && <Notice tone="news">{all.readOnly[readOnly]}</Notice>}
        <BinnedRound id={id} />
        <div className={style.head}>
          <p>{words.notSent}</p>
          <p>
            <ButtonLink to={`/circle/send/${id}`} weight="main">
              {words.prepare}
            </ButtonLink>
          </p>
        </div>
      </Page>
    );
  const count = replies.sealed ? replies.count : new Set(replies.replies.map(({ replyId }) => replyId)).size;
  return (
    <Page title={name} above={<Above dilemmaId={id} />} width="reading">
      {readOnly !== null && <Notice tone="news">{all.readOnly[readOnly]}</Notice>}
      <div className={style.head}>
        <Sendings sendings={round.sendings} />
        <p>
          <strong>{words.came(count)}</strong> {replies.sealed && words.sealed(count)}
        </p>
        <div className={style.buttons}>
          {canWrite && (
            <ButtonLink to={`/circle/send/${id}`}>
              <Send aria-hidden />
              {words.sendAgain}
            </ButtonLink>
          )}
          <ButtonLink to={`/circle/meet/${id}`}>
            <MessagesSquare aria-hidden />
            {words.toMeet}
          </ButtonLink>
          <ButtonLink to={`/dilemma/${id}/decide`}>
            <Scale aria-hidden />
            {words.toDecide}
          </ButtonLink>
        </div>
        <Fold summary={words.asSent} isWanted={false} className={style.fold}>
          <div className={style.folded}>
            <ReadDilemma dilemma={dilemma} />
          </div>
        </Fold>
      </div>
      <div className={style.sections}>
        {view === null && canWrite && (
          <FirstView id={id} options={dilemma.options} onRecord={() => setRecordedNow(true)} />
        )}
        {!replies.sealed && (
          <OpenReplies round={round} dilemma={dilemma} replies={replies.replies} takesOver={isRecordedNow} />
        )}
        <MeetingsHeld meetings={round.meetings} />
        {canWrite && (
          <div>
            <CommandButton command={binning} weight="quiet" />
          </div>
        )}
      </div>
    </Page>
  );
}
