import type { ReactNode } from "react";
import { useState } from "react";
import type { Amendable } from "../../core/dilemma/amendment.ts";
import { amendmentsTo } from "../../core/dilemma/look-back.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { Typed } from "../parts/prose.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./locked-text.module.css";
import type { Record } from "./use-record.ts";

interface Props {
  readonly record: Record;
  readonly part: Amendable;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a decided dilemma: the text as it was, and the later thoughts under it with their dates. */
export function LockedText({ record, part, title, children }: Props) {
  const { dilemma: words } = useWords();
  const [isAdding, setAdding] = useState(false);
  const amendments = amendmentsTo(record.dilemma, part);
  return (
    <div className={style.locked}>
      <h2 className={style.title}>{title}</h2>
      {children}
      {amendments.length > 0 && (
        <ul className={style.amendments} aria-label={words.laterThoughts}>
          {amendments.map((amendment) => (
            <li key={amendment.id}>
              <p className={style.date}>{longDay(amendment.at)}</p>
              <Typed text={amendment.text} />
            </li>
          ))}
        </ul>
      )}
      {!record.readOnly && !isAdding && (
        <Button weight="quiet" aria-label={`${words.addThought}: ${title}`} onPress={() => setAdding(true)}>
          {words.addThought}
        </Button>
      )}
      {isAdding && <AddThought record={record} part={part} onEnd={() => setAdding(false)} />}
    </div>
  );
}

/** A text of a locked part, or that there was none. */
export function LockedProse({ text }: { readonly text: string }) {
  const { dilemma: words } = useWords();
  return text.trim() === "" ? <p className={style.nothing}>{words.nothingWritten}</p> : <Typed text={text} />;
}

interface AddProps {
  readonly record: Record;
  readonly part: Amendable;
  readonly onEnd: () => void;
}

function AddThought({ record, part, onEnd }: AddProps) {
  const { dilemma: words, refusals } = useWords();
  const { id } = record.dilemma;
  const draft = useDraft(`amend-${id}-${part}`, { text: "" });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isAdding, setAdding] = useState(false);
  if (!draft.ready) return null;
  async function add() {
    if (isAdding) return; // What is added twice stays twice.
    setAdding(true);
    const outcome = await api.amendDilemma({ id, part, text: draft.fields.text });
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return setAdding(false);
    record.adopt(outcome.value);
    await draft.drop();
    onEnd();
  }
  const trouble = refusal ?? draft.refusal;
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        kind="prose"
        label={words.thought}
        autoFocus
        value={draft.fields.text}
        onChange={(text) => draft.write({ text })}
      />
      {trouble !== null && <Notice tone="trouble">{refusals[trouble]}</Notice>}
      <div className={style.buttons}>
        <Button weight="main" type="submit" isDisabled={isAdding}>
          {words.keepThought}
        </Button>
        <Button onPress={onEnd}>{words.giveUp}</Button>
      </div>
    </form>
  );
}
