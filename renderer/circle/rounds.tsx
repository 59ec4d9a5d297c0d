import type { ReactNode } from "react";
import { Link } from "wouter";
import type { CircleView } from "../../core/circle/circle-api.ts";
import type { RoundSummary } from "../../core/circle/round/round-view.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";

interface Props {
  readonly circle: CircleView;
}

/** Every round: what waits for an answer, the own ones, and what was answered. */
export function Rounds({ circle }: Props) {
  const { circle: words } = useWords();
  const own = circle.rounds.filter(({ side }) => side === "own");
  const theirs = circle.rounds.filter(({ side }) => side === "peer");
  const waiting = theirs.filter(({ hasView }) => !hasView);
  const answered = theirs.filter(({ hasView }) => hasView);
  return (
    <>
      <Section title={words.waitingRounds} rounds={waiting}>
        {(round) => <TheirRound round={round} />}
      </Section>
      <Section title={words.ownRounds} rounds={own}>
        {(round) => <OwnRound round={round} peers={circle.peers} />}
      </Section>
      <Section title={words.answered} rounds={answered}>
        {(round) => <TheirRound round={round} />}
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly rounds: readonly RoundSummary[];
  readonly children: (round: RoundSummary) => ReactNode;
}

function Section({ title, rounds, children }: SectionProps) {
  if (rounds.length === 0) return null;
  return (
    <section aria-label={title} className={style.section}>
      <h2>{title}</h2>
      <ul aria-label={title} className={style.list}>
        {rounds.map((round) => (
          <li key={round.id} className={style.row}>
            {children(round)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TheirRound({ round }: { readonly round: RoundSummary }) {
  const { circle: words, vouched } = useWords();
  const { id, title, by, isDoubtful, at, answerBy, hasView, replies } = round;
  const meta = [
    (isDoubtful ? words.under : words.from)(by === "" ? words.noName : by, at),
    !hasView && answerBy !== null && words.answerBy(answerBy),
    hasView && replies > 0 && words.openReplies(replies),
  ];
  return (
    <>
      <div className={style.words}>
        <p className={style.title}>
          <Link href={`/circle/round/${id}`}>{title}</Link> {isDoubtful && <Tag tone="clay">{vouched.doubtful}</Tag>}
        </p>
        <p className={style.meta}>{meta.filter(Boolean).join(" · ")}</p>
      </div>
      {!hasView && (
        <ButtonLink to={`/circle/round/${id}`} label={words.answerOf(title)}>
          {words.answer}
        </ButtonLink>
      )}
    </>
  );
}

function OwnRound({ round, peers }: { readonly round: RoundSummary; readonly peers: CircleView["peers"] }) {
  const { circle: words } = useWords();
  const { id, title, at, replies, isSealed } = round;
  if (at === null)
    return (
      <>
        <div className={style.words}>
          <p className={style.title}>
            <Link href={`/circle/send/${id}`}>{title}</Link>
          </p>
          <p className={style.meta}>{words.prepared}</p>
        </div>
        <ButtonLink to={`/circle/send/${id}`} label={words.goOnOf(title)}>
          {words.goOn}
        </ButtonLink>
      </>
    );
  const names = peers.filter((peer) => round.to.includes(peer.id)).map(({ name }) => name);
  const came = replies === 0 ? words.noReplies : isSealed ? words.sealedReplies(replies) : words.openReplies(replies);
  const waits = isSealed && replies > 0;
  return (
    <>
      <div className={style.words}>
        <p className={style.title}>
          <Link href={`/circle/round/${id}`}>{title}</Link>
        </p>
        <p className={style.meta}>
          {words.sent(at, names)} · {came}
        </p>
      </div>
      <div className={style.buttons}>
        {waits && (
          <ButtonLink to={`/circle/round/${id}`} label={words.firstViewOf(title)}>
            {words.firstView}
          </ButtonLink>
        )}
        <ButtonLink to={`/circle/meet/${id}`} label={words.meetOf(title)} weight="quiet">
          {words.meet}
        </ButtonLink>
      </div>
    </>
  );
}
