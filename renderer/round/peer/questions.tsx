import { Plus, Trash2 } from "lucide-react";
import { useRef } from "react";
import { type DraftedReply, questionsAtMost } from "../../../core/circle/round/reply.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import { mostInFile } from "../choice-fields.tsx";
import style from "./peer.module.css";

type Asked = DraftedReply["questions"];

interface Props {
  readonly questions: Asked;
  readonly onChange: (questions: Asked) => void;
}

/** The questions to the author, one field each. */
export function Questions({ questions, onChange }: Props) {
  const words = useWords().round.peer;
  /** The one just added: the writing goes on in it. */
  const fresh = useRef<string | null>(null);
  const place = useRef<HTMLFieldSetElement>(null);
  function add() {
    const id = crypto.randomUUID();
    fresh.current = id;
    onChange([...questions, { id, text: "" }]);
  }
  function remove(gone: string) {
    onChange(questions.filter(({ id }) => id !== gone));
    place.current?.focus();
  }
  return (
    <fieldset ref={place} tabIndex={-1} aria-label={words.questions} className={style.questions}>
      {questions.map(({ id, text }, at) => (
        <div key={id} className={style.question}>
          <Field
            kind="prose"
            label={words.question(at + 1)}
            autoFocus={fresh.current === id}
            maxLength={mostInFile}
            value={text}
            onChange={(typed) => onChange(questions.map((one) => (one.id === id ? { ...one, text: typed } : one)))}
          />
          <Button weight="quiet" aria-label={words.removeQuestion(at + 1)} onPress={() => remove(id)}>
            <Trash2 aria-hidden />
          </Button>
        </div>
      ))}
      <div>
        <Button isDisabled={questions.length >= questionsAtMost} onPress={add}>
          <Plus aria-hidden />
          {words.addQuestion}
        </Button>
      </div>
    </fieldset>
  );
}
