import type { GivenCommitment } from "../../core/circle/circle-api.ts";
import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { useTakeOver } from "../parts/use-take-over.ts";
import { useWords } from "../words/use-words.ts";
import style from "./meeting.module.css";

interface Props {
  readonly id: string;
  readonly commitment: GivenCommitment | null;
}

/** That the meeting is over, what was promised, and the ways on. */
export function Held({ id, commitment }: Props) {
  const { meeting: words } = useWords();
  const place = useTakeOver<HTMLDivElement>(true);
  const entry = useAsk("readDilemma", { id });
  const isDecided = entry.state === "here" && entry.value.dilemma.decision !== null;
  return (
    <div className={style.stage} ref={place} tabIndex={-1}>
      <Notice tone="news">
        <strong>{words.held}.</strong>{" "}
        {commitment === null
          ? words.heldNothing
          : `${words.heldWith(commitment.who, commitment.what, commitment.by)} ${words.heldText}`}
      </Notice>
      <div className={style.buttons}>
        <ButtonLink to={`/dilemma/${id}/${isDecided ? "look-back" : "decide"}`} weight="main">
          {words.toDilemma}
        </ButtonLink>
        <ButtonLink to="/circle">{words.toCircle}</ButtonLink>
      </div>
    </div>
  );
}
