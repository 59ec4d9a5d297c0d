import type { GivenAnswer, WalkedQuestion } from "../../../core/circle/round/compare.ts";
import { answerWords } from "../../../core/dilemma/dilemma.ts";
import { AnswerSign } from "../../parts/answer-sign.tsx";
import { Tag } from "../../parts/tag.tsx";
import { useWords } from "../../words/use-words.ts";
import { PartSection } from "../part-section.tsx";
import style from "./compare.module.css";
import { nameOf, VoiceName } from "./voice-name.tsx";

const tones = { apart: "clay", mixed: "gold", together: "plain" } as const;

/** Each question of the walk and who answered what, those that pull apart first. Nothing is added up. */
export function WhereTheySplit({ walk }: { readonly walk: readonly WalkedQuestion[] }) {
  const { round } = useWords();
  const words = round.compare;
  const isSplit = walk.some(({ standing }) => standing === "apart");
  if (walk.length === 0)
    return (
      <PartSection title={words.split}>
        <p className={style.quiet}>{words.noWalk}</p>
      </PartSection>
    );
  return (
    <PartSection title={words.split} lead={isSplit ? words.splitLead : words.noSplit}>
      <ul className={style.walk}>
        {walk.map((question) => (
          <li key={question.id} className={style[question.standing]}>
            <Walked question={question} />
          </li>
        ))}
      </ul>
    </PartSection>
  );
}

function Walked({ question }: { readonly question: WalkedQuestion }) {
  const all = useWords();
  const words = all.round.compare;
  const { lens, asked, standing, answers, silent } = question;
  const given = answerWords
    .map((word) => ({ word, of: answers.filter(({ answer }) => answer === word) }))
    .filter(({ of }) => of.length > 0);
  return (
    <>
      <p className={style.lens}>
        {lens} <Tag tone={tones[standing]}>{words.standing[standing]}</Tag>
      </p>
      <h3 className={style.asked}>{asked}</h3>
      <dl className={style.answers}>
        {given.map(({ word, of }) => (
          <div key={word} className={style.answer}>
            <dt>
              <AnswerSign word={word} name="" />
              {all.terms.answer[word]}
            </dt>
            <dd>
              {of.map((one, place) => (
                <span key={one.voice.id}>
                  {place > 0 && ", "}
                  <VoiceName voice={one.voice} doubt="sign" />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Notes answers={answers} />
      {silent.length > 0 && <p className={style.quiet}>{words.silent(silent.map((voice) => nameOf(voice, all)))}</p>}
    </>
  );
}

function Notes({ answers }: { readonly answers: readonly GivenAnswer[] }) {
  const { round } = useWords();
  const told = answers.filter(({ note, asked }) => note.trim() !== "" || asked !== "");
  if (told.length === 0) return null;
  return (
    <ul className={style.notes}>
      {told.map(({ voice, note, asked }) => (
        <li key={voice.id}>
          {asked !== "" && <p className={style.quiet}>{round.compare.askedAs(asked)}</p>}
          {note.trim() !== "" && <q className={style.note}>{note}</q>}{" "}
          <span className={style.quiet}>
            <VoiceName voice={voice} doubt="sign" />
          </span>
        </li>
      ))}
    </ul>
  );
}
