import type { ReactNode } from "react";
import type { ReadReply } from "../../../core/circle/round-view.ts";
import type { SharedDilemma } from "../../../core/circle/shared-dilemma.ts";
import { AnswerSign } from "../../parts/answer-sign.tsx";
import { Typed } from "../../parts/prose.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { VouchedLine } from "../vouched-line.tsx";
import style from "./compare.module.css";

interface Props {
  readonly dilemma: SharedDilemma;
  /** The hash of the dilemma as it stands, or null when that is not known. */
  readonly hash: string | null;
  readonly read: ReadReply;
  readonly canAdd: boolean;
}

/** One reply from its first line to its last, by itself. */
export function WholeReply({ dilemma, hash, read, canAdd }: Props) {
  const { round, terms } = useWords();
  const words = round.compare;
  const { reply, by, vouched } = read;
  const { walk, choice, experience, questions, advice } = reply;
  const option = dilemma.options.find(({ id }) => id === choice.optionId)?.title;
  const asks = questions.filter(({ text }) => text.trim() !== "");
  return (
    <article className={style.whole}>
      <p className={style.quiet}>
        {words.answeredOn(longDay(reply.sentAt))}
        {hash !== null && reply.toHash !== hash && ` · ${words.earlier}`}
      </p>
      <VouchedLine by={by} vouched={vouched} canAdd={canAdd} />
      <Part title={words.walk}>
        <ul className={style.wholeWalk}>
          {walk.map(({ id, lens, asked, answer, note }) => (
            <li key={id}>
              <p className={style.lens}>{lens}</p>
              <p className={style.question}>{asked}</p>
              <p className={style.given}>
                <AnswerSign word={answer} name="" />
                {terms.answer[answer]}
              </p>
              {note.trim() !== "" && <Typed text={note} />}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.wouldDo}>
        <p className={style.optionTitle}>
          {choice.optionId === null ? choice.instead : (option ?? words.gone)}{" "}
          <span className={style.quiet}>{words.percent(choice.confidence)}</span>
        </p>
        {choice.optionId !== null && choice.instead.trim() !== "" && <Typed text={choice.instead} />}
        {choice.because.trim() !== "" && <Typed text={choice.because} />}
      </Part>
      {experience.trim() !== "" && (
        <Part title={words.experience}>
          <Typed text={experience} />
        </Part>
      )}
      {asks.length > 0 && (
        <Part title={words.asks}>
          <ul className={style.wordings}>
            {asks.map(({ id, text }) => (
              <li key={id}>
                <Typed text={text} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {advice.trim() !== "" && (
        <Part title={words.advises}>
          <Typed text={advice} />
        </Part>
      )}
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={style.part}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}
