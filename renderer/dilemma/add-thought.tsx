import { useEffect, useState } from "react";
import type { Amendable } from "../../core/dilemma/amendment.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import style from "./locked-text.module.css";
import type { Record } from "./use-record.ts";

interface Props {
  readonly record: Record;
  readonly part: Amendable;
  readonly onEnd: () => void;
}

/** What was kept earlier, and behind it what was typed before that had come; the same when it is behind it already. */
function joined(kept: string, early: string): string {
  if (early === "" || kept === early || kept.endsWith(`\n\n${early}`)) return kept;
  return kept === "" ? early : `${kept}\n\n${early}`;
}

/** The thought as a draft, which takes keys from the start and puts none of them over an earlier draft. */
function useThought(key: string) {
  const draft = useDraft(key, { text: "" });
  const [early, setEarly] = useState("");
  const { ready, write, fields } = draft;
  const text = joined(ready ? fields.text : "", early);
  useEffect(() => {
    if (!ready || early === "") return;
    write({ text });
    setEarly("");
  }, [ready, early, text, write]);
  return { ...draft, text, change: (typed: string) => (ready ? write({ text: typed }) : setEarly(typed)) };
}

/** The form for one more thought under a locked part. It takes keys from the moment it is seen. */
export function AddThought({ record, part, onEnd }: Props) {
  const { dilemma: words, refusals } = useWords();
  const { id } = record.dilemma;
  const thought = useThought(`amend-${id}-${part}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isAdding, setAdding] = useState(false);
  const trouble = refusal ?? thought.refusal;
  const mayAdd = thought.ready || thought.refusal !== null; // Nobody hands in half of what they wrote.
  async function add() {
    if (isAdding || !mayAdd) return; // What is added twice stays twice.
    setAdding(true);
    const outcome = await api.amendDilemma({ id, part, text: thought.text });
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return setAdding(false);
    record.adopt(outcome.value);
    if (thought.ready) await thought.drop();
    onEnd();
  }
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field kind="prose" label={words.thought} autoFocus value={thought.text} onChange={thought.change} />
      {trouble !== null && <Notice tone="trouble">{refusals[trouble]}</Notice>}
      <div className={style.buttons}>
        <Button weight="main" type="submit" isDisabled={isAdding || !mayAdd}>
          {words.keepThought}
        </Button>
        <Button onPress={onEnd}>{words.giveUp}</Button>
      </div>
    </form>
  );
}
