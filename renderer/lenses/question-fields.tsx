import { reword } from "../../core/walk/edit-own.ts";
import type { Wording } from "../../core/walk/own-lenses.ts";
import type { WholeQuestion } from "../../core/walk/whole-walk.ts";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./question-fields.module.css";
import type { OpenLenses } from "./use-lenses.ts";

interface Props {
  readonly open: OpenLenses;
  readonly item: WholeQuestion;
}

/** The words of one question, to be written. */
export function QuestionFields({ open, item: { question, origin } }: Props) {
  const { lenses: words } = useWords();
  const { id } = question;
  const isOwn = origin === "own";
  // What is typed, not what it reads: a shipped question whose words are cleared reads as it was.
  const typed = { ...question, ...(isOwn ? {} : open.own.wordings[id]) };
  const write = (part: keyof Wording) => (text: string) =>
    open.write(reword(open.own, id, { [part]: text }), `${id}-${part}`);
  const hint = (part: keyof Wording, usual: string | undefined) =>
    !isOwn && typed[part].trim() === "" ? words.emptyMeansShipped : usual;
  return (
    <div className={style.fields}>
      <Field
        kind="long-line"
        label={words.ask}
        hint={hint("ask", words.askHint)}
        value={typed.ask}
        maxLength={300}
        autoFocus
        onChange={write("ask")}
      />
      <Field
        kind="long-line"
        label={words.example}
        hint={hint("example", undefined)}
        value={typed.example}
        maxLength={600}
        onChange={write("example")}
      />
      <Field
        kind="long-line"
        label={words.tension}
        hint={hint("tension", words.tensionHint)}
        value={typed.tension}
        maxLength={300}
        onChange={write("tension")}
      />
    </div>
  );
}
