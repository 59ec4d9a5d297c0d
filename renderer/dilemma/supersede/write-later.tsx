import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./supersede.module.css";

/** A new dilemma that stands in the place: its title is enough to begin. */
export function WriteLater({ onWrite }: { readonly onWrite: (title: string) => void }) {
  const { dilemma } = useWords();
  const words = dilemma.supersede;
  const [title, setTitle] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  return (
    <form
      className={style.write}
      aria-label={words.or}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === "") setProblem(words.needsTitle);
        else onWrite(title);
      }}
    >
      <h3 className={style.or}>{words.or}</h3>
      <Field
        label={words.newTitle}
        value={title}
        maxLength={300}
        problem={problem}
        onChange={(text) => {
          setTitle(text);
          setProblem(undefined);
        }}
      />
      <div>
        <Button type="submit">{words.writeNew}</Button>
      </div>
    </form>
  );
}
