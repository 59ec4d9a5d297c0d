import { Send } from "lucide-react";
import { useLocation } from "wouter";
import type { RoundView } from "../../../core/circle/round/round-view.ts";
import { useAsk } from "../../ask.ts";
import { Button } from "../../parts/button.tsx";
import { ButtonLink } from "../../parts/button-link.tsx";
import { fullDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import type { Record } from "../use-record.ts";
import style from "./consult.module.css";

/** The circle beside those who hear it first: what was sent of this dilemma, and how many answered. */
export function AskCircle({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.consult.circle;
  const [, go] = useLocation();
  const { id } = record.dilemma;
  const asked = useAsk("readRound", { id });
  const round = asked.state === "here" ? asked.value : null;
  const isSent = round?.side === "own" && round.sendings.length > 0;

  async function send() {
    if (await record.flush()) go(`/circle/send/${id}`); // Otherwise the page says above why it is not saved.
  }

  return (
    <section aria-labelledby="ask-circle" className={style.part}>
      <div>
        <h2 id="ask-circle" className={style.heading}>
          {words.title}
        </h2>
        <p className={style.lead}>{words.lead}</p>
      </div>
      {round !== null && isSent && <Sent round={round} />}
      <div className={style.ways}>
        {!record.readOnly && (
          <Button onPress={() => void send()}>
            <Send aria-hidden />
            {isSent ? words.again : words.send}
          </Button>
        )}
        {isSent && <ButtonLink to={`/circle/round/${id}`}>{words.toRound}</ButtonLink>}
      </div>
    </section>
  );
}

function Sent({ round }: { readonly round: RoundView }) {
  const { dilemma } = useWords();
  const words = dilemma.consult.circle;
  if (round.side === "peer") return null;
  const { replies, sendings, view } = round;
  const last = sendings.at(-1);
  const count = replies.sealed ? replies.count : replies.replies.length;
  return (
    <p>
      {last !== undefined && words.sent(fullDay(last.at))} {words.replies(count)}
      {replies.sealed && count > 0 && view === null && ` ${words.sealed}`}
    </p>
  );
}
