import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import type { OwnRoundView, ReadReply } from "../../../core/circle/round/round-view.ts";
import { ButtonLink } from "../../parts/button-link.tsx";
import { Notice } from "../../parts/notice.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { Replies } from "../compare/replies.tsx";
import { PartSection } from "../part-section.tsx";
import style from "../round.module.css";
import { ShareReplies } from "./share-replies.tsx";

interface Props {
  readonly round: OwnRoundView;
  readonly dilemma: SharedDilemma;
  readonly replies: readonly ReadReply[];
  /** They were opened just now: the keyboard goes on with them. */
  readonly takesOver: boolean;
}

/** The replies, open, with the own first view among them; then letting the others see them. */
export function OpenReplies({ round, dilemma, replies, takesOver }: Props) {
  const { round: all } = useWords();
  const words = all.own;
  const { id, hash, view, readOnly } = round;
  const people = new Set(replies.map(({ replyId }) => replyId)).size;
  if (replies.length === 0)
    return (
      <PartSection title={all.compare.title} takesOver={takesOver}>
        {view !== null && <p className={style.quiet}>{words.viewed(longDay(view.at))}</p>}
        <p>
          {words.noReplies} {words.takeIn}
        </p>
        <div>
          <ButtonLink to="/circle">{words.toCircle}</ButtonLink>
        </div>
      </PartSection>
    );
  return (
    <>
      <PartSection title={all.compare.title} lead={all.compare.lead(people)} takesOver={takesOver}>
        {view !== null && <p className={style.quiet}>{words.viewed(longDay(view.at))}</p>}
        <NamesBack replies={replies} />
      </PartSection>
      <Replies
        dilemma={dilemma}
        hash={hash}
        view={view}
        replies={replies}
        asked={all.compare.questions}
        canAdd
        then={<OwnTyping id={id} />}
      />
      {readOnly === null && <ShareReplies id={id} replies={replies} />}
    </>
  );
}

/** Names that were replaced before sending and stand in replies after all. */
function NamesBack({ replies }: { readonly replies: readonly ReadReply[] }) {
  const { round } = useWords();
  const words = round.compare;
  const back = replies.filter(({ namesBack }) => namesBack.length > 0);
  if (back.length === 0) return null;
  return (
    <Notice tone="trouble">
      <strong>{words.namesBackLead}.</strong>
      <ul>
        {back.map((reply) => (
          <li key={reply.id}>{words.namesBack(reply.by.trim() || round.somebody, reply.namesBack)}</li>
        ))}
      </ul>
      {words.namesBackText}
    </Notice>
  );
}

/** Where the author may write down what they were asked. Nothing is written for them. */
function OwnTyping({ id }: { readonly id: string }) {
  const words = useWords().round.compare;
  return (
    <div className={style.then}>
      <p className={style.quiet}>{words.ownTyping}</p>
      <div className={style.buttons}>
        <ButtonLink to={`/dilemma/${id}/facts`}>{words.toAssumptions}</ButtonLink>
        <ButtonLink to={`/dilemma/${id}/consult`}>{words.toConsult}</ButtonLink>
      </div>
    </div>
  );
}
