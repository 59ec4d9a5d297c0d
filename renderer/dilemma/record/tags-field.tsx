import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./tags-field.module.css";

/** What the contract takes at most. */
const mostTags = 50;

interface Props {
  readonly tags: readonly string[];
  readonly onChange: (tags: string[]) => void;
  readonly isDisabled: boolean;
}

/** The tags of an entry: each a word to take away, and a line to add another. */
export function TagsField({ tags, onChange, isDisabled }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.record;
  const [typed, setTyped] = useState("");
  const isFull = tags.length >= mostTags;
  function add() {
    const tag = typed.trim();
    if (isFull) return;
    setTyped("");
    if (tag !== "" && !tags.includes(tag)) onChange([...tags, tag]);
  }
  const leave = useRef(add);
  useEffect(() => {
    leave.current = add;
  });
  useEffect(() => () => leave.current(), []); // A tag half typed is not lost by going elsewhere.
  if (isDisabled && tags.length === 0) return null;
  return (
    <form
      className={style.field}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {!isDisabled && (
        <Field
          label={words.tags}
          hint={words.tagsHint}
          problem={isFull && typed !== "" ? words.tagsFull(mostTags) : undefined}
          value={typed}
          onChange={setTyped}
          onBlur={add}
          maxLength={60}
        />
      )}
      <ul className={style.tags} aria-label={words.tags}>
        {tags.map((tag) => (
          <li key={tag} className={style.tag}>
            {tag}
            {!isDisabled && (
              <Button
                weight="quiet"
                aria-label={words.removeTag(tag)}
                onPress={() => onChange(tags.filter((other) => other !== tag))}
              >
                <X aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}
