import type { ReactNode } from "react";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import type { DraftedReply } from "../../../core/circle/round/reply.ts";
import { AnswerSign } from "../../parts/answer-sign.tsx";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./compare.module.css";

interface Props {
  readonly dilemma: SharedDilemma;
  readonly reply: DraftedReply;
}

/** Everything a reply says, in the order of its form. What is not said is not there. */
export function ReplyText({ dilemma, reply }: Props) {
  const { round, terms } = useWords();
  const words = round.compare;
  const { walk, choice, experience, questions, advice } = reply;
  const option = dilemma.options.find(({ id }) => id === choice.optionId)?.title ?? words.gone;
  const asks = questions.filter(({ text }) => text.trim() !== "");
  const isChosen = choice.optionId !== null || choice.instead.trim() !== "";
  return (
    <>
      <Part title={words.walk} isSaid={walk.length > 0}>
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
      <Part title={words.wouldDo} isSaid={isChosen || choice.because.trim() !== ""}>
        <p className={style.optionTitle}>
          {isChosen && (choice.optionId === null ? choice.instead : option)}{" "}
          {choice.confidence !== null && <span className={style.quiet}>{words.percent(choice.confidence)}</span>}
        </p>
        {choice.optionId !== null && choice.instead.trim() !== "" && <Typed text={choice.instead} />}
        {choice.because.trim() !== "" && <Typed text={choice.because} />}
      </Part>
      <Part title={words.experience} isSaid={experience.trim() !== ""}>
        <Typed text={experience} />
      </Part>
      <Part title={words.asks} isSaid={asks.length > 0}>
        <ul className={style.wordings}>
          {asks.map(({ id, text }) => (
            <li key={id}>
              <Typed text={text} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.advises} isSaid={advice.trim() !== ""}>
        <Typed text={advice} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly isSaid: boolean;
  readonly children: ReactNode;
}

function Part({ title, isSaid, children }: PartProps) {
  if (!isSaid) return null;
  return (
    <section className={style.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
