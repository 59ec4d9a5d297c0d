import { useEffect, useRef, useState } from "react";
import { type Rivalry, rivalries } from "../../core/circle/circle.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Choices } from "../parts/choices.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";

/** Somebody in the circle as they are written down. `id` is null for somebody new. */
export interface Person {
  readonly id: string | null;
  readonly name: string;
  readonly competes: Rivalry;
  readonly key: string | null;
  readonly fingerprint: string | null;
}

interface Props {
  readonly title: string;
  /** What to mind before it is kept. */
  readonly hint?: string;
  readonly person: Person;
  readonly onKept: (name: string) => void;
  readonly onCancel: () => void;
}

/** Writes down who somebody in the circle is. */
export function PersonForm({ title, hint, person, onKept, onCancel }: Props) {
  const { circle: words, refusals } = useWords();
  const [name, setName] = useState(person.name);
  const [competes, setCompetes] = useState(person.competes);
  const [wasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  async function keep() {
    setTried(true);
    const called = name.trim();
    if (called === "") return;
    const kept = await api.keepPeer({ id: person.id, name: called, competes, key: person.key });
    setRefusal(kept.ok ? null : kept.reason);
    if (kept.ok) onKept(called);
  }

  return (
    <form
      ref={form}
      className={style.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p className={style.part}>{title}</p>
      {hint !== undefined && <p className={style.soft}>{hint}</p>}
      {person.fingerprint !== null && <p className={style.soft}>{words.withKey(person.fingerprint)}</p>}
      <Field
        label={words.name}
        hint={words.nameHint}
        value={name}
        problem={wasTried && name.trim() === "" ? words.nameNeeded : undefined}
        onChange={setName}
      />
      <Choices
        label={words.competes}
        hint={words.competesHint}
        value={competes}
        choices={rivalries}
        show={(rivalry) => words.rivalry[rivalry]}
        onChange={setCompetes}
      />
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <div className={style.buttons}>
        <Button type="submit">{words.keep}</Button>
        <Button weight="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
