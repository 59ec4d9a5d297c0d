import type { ReactNode } from "react";
import type { Leaving } from "../../core/circle/redact/share-dilemma.ts";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { Items, Lines, Part } from "./leaving-part.tsx";
import style from "./leaving-sheet.module.css";

interface Props {
  readonly leaving: Leaving;
  /** How a text is shown: as it is, or with something marked in it. */
  readonly show: (text: string) => ReactNode;
}

/** A dilemma as it leaves, in the order of the file, as text only. What is empty in the file is not shown. */
export function LeavingSheet({ leaving, show }: Props) {
  const { send: words, terms } = useWords();
  const { heading } = words;
  const { title, happened, asked, kind, tags, facts, assumptions, stakeholders, options, answerBy } = leaving;
  const { mind, notes, promises, reviews, attachments } = leaving;
  return (
    <div className={style.sheet}>
      <Part title={heading.title}>
        <p className={style.title}>{show(title)}</p>
      </Part>
      <Part title={heading.happened}>
        <Lines text={happened} show={show} />
      </Part>
      <Part title={heading.asked}>
        <Lines text={asked} show={show} />
      </Part>
      {kind !== null && (
        <Part title={heading.kind}>
          <p>{terms.kind[kind]}</p>
        </Part>
      )}
      <Part title={heading.tags} items={tags.map((tag) => [tag, show(tag)])} />
      <Part
        title={heading.facts}
        items={facts.map(({ id, text, source }) => [
          id,
          <>
            <Lines text={text} show={show} />
            <Lines term={words.source} text={source} show={show} />
          </>,
        ])}
      />
      <Part
        title={heading.assumptions}
        items={assumptions.map(({ id, text }) => [id, <Lines key={id} text={text} show={show} />])}
      />
      <Part
        title={heading.stakeholders}
        items={stakeholders.map(({ id, name, row, stake, said }) => [
          id,
          <>
            <p>
              <strong>{show(name)}</strong> <span className={style.term}>{terms.row[row]}</span>
            </p>
            <Lines term={words.stake} text={stake} show={show} />
            <Lines term={words.said} text={said} show={show} />
          </>,
        ])}
      />
      <Part
        title={heading.options}
        items={options.map(({ id, title: option, gains, pays, cost }) => [
          id,
          <>
            <p>
              <strong>{show(option)}</strong>
            </p>
            <Lines term={words.gains} text={gains} show={show} />
            <Lines term={words.pays} text={pays} show={show} />
            <Lines term={words.cost} text={cost} show={show} />
          </>,
        ])}
      />
      {answerBy !== null && (
        <Part title={heading.answerBy}>
          <p>{longDay(answerBy)}</p>
        </Part>
      )}
      {mind !== null && (
        <Part title={heading.mind}>
          <Lines text={mind} show={show} />
        </Part>
      )}
      <Part
        title={heading.notes}
        items={(notes ?? []).map(({ asked: question, answer, note }, place) => [
          String(place),
          <>
            <p>
              {show(question)} <strong>{terms.answer[answer]}</strong>
            </p>
            <Lines text={note} show={show} />
          </>,
        ])}
      />
      <Part
        title={heading.promises}
        items={(promises ?? []).map(({ to, what }, place) => [
          String(place),
          <>
            <Lines term={words.promisedTo} text={to} show={show} />
            <Lines text={what} show={show} />
          </>,
        ])}
      />
      {reviews !== null && (
        <Part title={heading.reviews}>
          <p>
            <strong>{show(reviews.decided)}</strong>
          </p>
          <Lines term={words.because} text={reviews.because} show={show} />
          {reviews.lookedBack.length > 0 && (
            <Items
              items={reviews.lookedBack.map(({ on, happened: came, outcomes }, place) => [
                String(place),
                <>
                  <p className={style.term}>
                    {words.lookedBack(on)}
                    {outcomes.length > 0 && `: ${outcomes.map((outcome) => terms.outcome[outcome]).join(", ")}`}
                  </p>
                  <Lines text={came} show={show} />
                </>,
              ])}
            />
          )}
        </Part>
      )}
      <Part title={heading.attachments} items={(attachments ?? []).map(({ id, name }) => [id, show(name)])} />
    </div>
  );
}
