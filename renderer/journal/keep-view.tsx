import { useState } from "react";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./views.module.css";

interface Props {
  /** The name to begin with: that of the view one came from. */
  readonly first: string;
  readonly taken: readonly string[];
  readonly onKeep: (name: string) => void;
  readonly onCancel: () => void;
}

/** A name for the present filters and order. */
export function KeepView({ first, taken, onKeep, onCancel }: Props) {
  const { journal } = useWords();
  const [name, setName] = useState(first);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const wanted = name.trim();
  return (
    <form
      className={style.naming}
      aria-label={journal.keepView}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === "") setProblem(journal.viewNeedsName);
        else onKeep(wanted);
      }}
    >
      <Field
        label={journal.viewName}
        hint={journal.viewHint}
        value={name}
        maxLength={60}
        autoFocus
        problem={problem}
        onChange={(text) => {
          setName(text);
          setProblem(undefined);
        }}
      />
      <Button weight="main" type="submit">
        {taken.includes(wanted) ? journal.replaceView : journal.saveView}
      </Button>
      <Button onPress={onCancel}>{journal.cancel}</Button>
    </form>
  );
}
