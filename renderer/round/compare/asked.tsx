import type { ReactNode } from "react";
import type { QuestionGroup } from "../../../core/circle/round/compare.ts";
import { useWords } from "../../words/use-words.ts";
import { PartSection } from "../part-section.tsx";
import style from "./compare.module.css";
import { VoiceName } from "./voice-name.tsx";

interface Props {
  readonly title: string;
  readonly questions: readonly QuestionGroup[];
  /** What can be done with them, under all of them. */
  readonly then?: ReactNode;
}

/** What was asked: together where several asked the same in other words, then what one asked. */
export function WhatWasAsked({ title, questions, then }: Props) {
  const { round } = useWords();
  const words = round.compare;
  const several = questions.filter(({ people }) => people > 1);
  const ofOne = questions.filter(({ people }) => people <= 1);
  return (
    <PartSection title={title}>
      {questions.length === 0 && <p className={style.quiet}>{words.noQuestions}</p>}
      {several.length > 0 && (
        <ul className={style.groups}>
          {several.map((group) => (
            <li key={group.wordings[0]?.text} className={style.group}>
              <p className={style.several}>{words.several(group.people)}</p>
              <Wordings group={group} />
            </li>
          ))}
        </ul>
      )}
      {ofOne.length > 0 && (
        <div className={style.ofOne}>
          {several.length > 0 && <h3 className={style.several}>{words.ofOne}</h3>}
          <ul className={style.groups}>
            {ofOne.map((group) => (
              <li key={group.wordings[0]?.text}>
                <Wordings group={group} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {questions.length > 0 && then}
    </PartSection>
  );
}

function Wordings({ group }: { readonly group: QuestionGroup }) {
  return (
    <ul className={style.wordings}>
      {group.wordings.map(({ text, askers }) => (
        <li key={text}>
          <span className={style.question}>{text}</span>{" "}
          <span className={style.quiet}>
            {askers.map((voice, place) => (
              <span key={voice.id}>
                {place > 0 && ", "}
                <VoiceName voice={voice} doubt="sign" />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
