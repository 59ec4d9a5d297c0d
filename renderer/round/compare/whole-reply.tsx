import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import type { ReadReply } from "../../../core/circle/round/round-view.ts";
import { ownVoice } from "../../../core/circle/round/voice.ts";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { VouchedLine } from "../vouched-line.tsx";
import style from "./compare.module.css";
import { ReplyText } from "./reply-text.tsx";

interface Props {
  readonly dilemma: SharedDilemma;
  /** The hash of the dilemma as it stands, or null when that is not known. */
  readonly hash: string | null;
  readonly read: ReadReply;
  readonly canAdd: boolean;
}

/** One reply from its first line to its last, by itself. */
export function WholeReply({ dilemma, hash, read, canAdd }: Props) {
  const { round } = useWords();
  const words = round.compare;
  const { id, reply, by, vouched } = read;
  return (
    <article className={style.whole}>
      <p className={style.quiet}>
        {words.answeredOn(longDay(reply.sentAt))}
        {hash !== null && reply.toHash !== hash && ` · ${words.earlier}`}
      </p>
      {id !== ownVoice && <VouchedLine by={by} vouched={vouched} canAdd={canAdd} />}
      <ReplyText dilemma={dilemma} reply={reply} />
    </article>
  );
}
