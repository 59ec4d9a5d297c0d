import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import style from "./collection-name.module.css";
import { Field } from "./field.tsx";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly first?: string;
  readonly submit: string;
  readonly autoFocus?: boolean;
  /** Answers with why the name was refused, or null. */
  readonly onName: (name: string) => Promise<Refusal | null>;
  readonly onCancel?: () => void;
}

/** A name for a collection, and what is wrong with it. */
export function CollectionName({ first = "", autoFocus = false, ...form }: Props) {
  const { library, refusals } = useWords();
  const [name, setName] = useState(first);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const problem = {
    incomplete: library.needsName,
    "already-there": library.nameTaken,
  };

  async function submit() {
    const reason = name.trim() === "" ? "incomplete" : await form.onName(name.trim());
    setRefusal(reason);
    if (reason === null) setName("");
  }

  function said(reason: Refusal): string {
    return reason === "incomplete" || reason === "already-there" ? problem[reason] : refusals[reason];
  }

  return (
    <form
      className={style.form}
      aria-label={form.label}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && form.onCancel !== undefined) form.onCancel();
      }}
    >
      <div className={style.name}>
        <Field
          label={form.label}
          {...(form.hint === undefined ? {} : { hint: form.hint })}
          value={name}
          maxLength={80}
          autoFocus={autoFocus}
          problem={refusal === null ? undefined : said(refusal)}
          onChange={(text) => {
            setName(text);
            setRefusal(null);
          }}
        />
      </div>
      <div className={style.buttons}>
        <Button type="submit">{form.submit}</Button>
        {form.onCancel !== undefined && (
          <Button weight="quiet" onPress={form.onCancel}>
            {library.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
