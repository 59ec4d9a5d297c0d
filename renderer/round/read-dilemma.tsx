import { memo, type ReactNode } from "react";
import type { SharedDilemma } from "../../core/circle/file/shared-dilemma.ts";
import { Typed } from "../parts/prose.tsx";
import { Tag } from "../parts/tag.tsx";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./read-dilemma.module.css";
import { SharedFiles } from "./shared-files.tsx";

function isSaid(text: string | null): text is string {
  return text !== null && text.trim() !== "";
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={style.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A text of somebody else under its title: as it was typed, never as Markdown. Nothing where nothing is said. */
function Said({ title, text }: { readonly title: string; readonly text: string | null }) {
  if (!isSaid(text)) return null;
  return (
    <Part title={title}>
      <Typed text={text} />
    </Part>
  );
}

/** A dilemma as it went or came: text and nothing but text. */
export const ReadDilemma = memo(function ReadDilemma({ dilemma }: { readonly dilemma: SharedDilemma }) {
  const { round, terms } = useWords();
  const words = round.dilemma;
  const { kind, tags, facts, assumptions, stakeholders, options, attachments } = dilemma;
  return (
    <div className={style.dilemma}>
      {(kind !== null || tags.length > 0) && (
        <div className={style.tags}>
          {kind !== null && <Tag tone="accent">{terms.kind[kind]}</Tag>}
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </div>
      )}
      <Said title={words.happened} text={dilemma.happened} />
      <Said title={words.asked} text={dilemma.asked} />
      {facts.length > 0 && (
        <Part title={words.facts}>
          <ul className={style.points}>
            {facts.map(({ id, text, source }) => (
              <li key={id}>
                <Typed text={text} />
                {isSaid(source) && <p className={style.about}>{words.source(source)}</p>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {assumptions.length > 0 && (
        <Part title={words.assumptions}>
          <ul className={style.points}>
            {assumptions.map(({ id, text }) => (
              <li key={id}>
                <Typed text={text} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {stakeholders.length > 0 && (
        <Part title={words.people}>
          <ul className={style.points}>
            {stakeholders.map(({ id, name, row, stake, said }) => (
              <li key={id}>
                <p className={style.name}>
                  {name} <span className={style.about}>{terms.row[row]}</span>
                </p>
                {isSaid(stake) && <Typed text={words.stake(stake)} />}
                {isSaid(said) && <Typed text={words.saidThat(said)} />}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {options.length > 0 && (
        <Part title={words.options}>
          <ol className={style.options}>
            {options.map(({ id, title, gains, pays, cost }) => (
              <li key={id}>
                <p className={style.name}>{title}</p>
                <dl className={style.sides}>
                  <Side title={words.gains} text={gains} />
                  <Side title={words.pays} text={pays} />
                  <Side title={words.cost} text={cost} />
                </dl>
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Chosen dilemma={dilemma} />
      {attachments !== null && attachments.length > 0 && (
        <Part title={words.attachments}>
          <SharedFiles files={attachments} />
        </Part>
      )}
    </div>
  );
});

function Side({ title, text }: { readonly title: string; readonly text: string }) {
  if (!isSaid(text)) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** The parts that stay at home unless their owner chose to send them. */
function Chosen({ dilemma }: { readonly dilemma: SharedDilemma }) {
  const { round, terms } = useWords();
  const words = round.dilemma;
  const { mind, notes, promises, reviews } = dilemma;
  return (
    <>
      <Said title={words.mind} text={mind} />
      {notes !== null && notes.length > 0 && (
        <Part title={words.notes}>
          <ul className={style.points}>
            {notes.map(({ asked, answer, note }) => (
              <li key={`${asked} ${note}`}>
                <p className={style.about}>
                  {asked} {terms.answer[answer]}
                </p>
                {isSaid(note) && <Typed text={note} />}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {promises !== null && promises.length > 0 && (
        <Part title={words.promises}>
          <ul className={style.points}>
            {promises.map(({ to, what }) => (
              <li key={`${to} ${what}`}>
                <p className={style.about}>{words.promiseTo(to)}</p>
                <Typed text={what} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {reviews !== null && (
        <>
          <Said title={words.decided} text={reviews.decided} />
          <Said title={words.because} text={reviews.because} />
          {reviews.lookedBack.map(({ on, happened, outcomes }) => (
            <Part key={`${on} ${happened}`} title={words.lookedBack(longDay(on))}>
              {outcomes.length > 0 && (
                <p className={style.about}>{outcomes.map((outcome) => terms.outcome[outcome]).join(", ")}</p>
              )}
              {isSaid(happened) && <Typed text={happened} />}
            </Part>
          ))}
        </>
      )}
    </>
  );
}
