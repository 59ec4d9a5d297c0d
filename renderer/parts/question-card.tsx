import { Link } from "wouter";
import { type Answer, answerWords } from "../../core/dilemma/dilemma.ts";
import type { Question } from "../../core/walk/lens.ts";
import { useAsk } from "../ask.ts";
import { useWords } from "../words/use-words.ts";
import { Choices } from "./choices.tsx";
import { Field } from "./field.tsx";
import style from "./question.module.css";

interface Props {
  readonly question: Question;
  readonly answer: Pick<Answer, "answer" | "note" | "asked"> | undefined;
  /** The longest note, in characters, where that is less than usual. */
  readonly mostInNote?: number;
  readonly onAnswer: (answer: Answer) => void;
}

/** One question: an example, the answers, a note, and a case where it was passed over. */
export function QuestionCard({ question, answer, mostInNote, onAnswer }: Props) {
  const { dilemma, terms } = useWords();
  const words = dilemma.walk;
  const note = answer?.note ?? "";
  return (
    <div className={style.question}>
      <Choices
        label={question.ask}
        value={answer?.answer ?? null}
        choices={answerWords}
        show={(word) => terms.answer[word]}
        onChange={(word) => onAnswer({ answer: word, note, asked: question.ask })}
      />
      {question.example !== "" && <p className={style.example}>{question.example}</p>}
      {answer !== undefined && (
        <Field
          kind="prose"
          label={words.addNote}
          {...(mostInNote === undefined ? {} : { maxLength: mostInNote })}
          value={note}
          onChange={(text) => onAnswer({ ...answer, note: text })}
        />
      )}
      {answer !== undefined && answer.asked !== question.ask && (
        <p className={style.asThen}>{words.askedThen(answer.asked)}</p>
      )}
      {question.neglected !== undefined && <Neglected neglected={question.neglected} />}
    </div>
  );
}

/** Where passing this question over went wrong, without giving away the end. */
function Neglected({ neglected }: { readonly neglected: NonNullable<Question["neglected"]> }) {
  const { dilemma } = useWords();
  const cases = useAsk("listCases", {});
  const told = cases.state === "here" ? cases.value.find((item) => item.id === neglected.case) : undefined;
  if (told === undefined) return null;
  return (
    <details className={style.neglected}>
      <summary>{dilemma.walk.neglected}</summary>
      <p>
        <Link href={`/case/${told.id}`}>{told.title}</Link>
      </p>
      <p>{neglected.why}</p>
    </details>
  );
}
