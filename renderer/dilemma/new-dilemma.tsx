import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { Entry } from "../../core/dilemma/entry.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { type Draft, useDraft } from "../parts/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import { blank, changeOf, changeTo, type Four } from "./four.ts";
import style from "./new-dilemma.module.css";
import { SaveState } from "./save-state.tsx";
import { addressOf } from "./steps.ts";
import { useRecord } from "./use-record.ts";

/** How long a new title rests before the dilemma is made, so that it is not made of one letter. Milliseconds. */
const rest = 400;

/** A dilemma in a minute. It is in the journal as soon as it has a title; until then what is typed is kept as a draft. */
export function NewDilemma() {
  const draft = useDraft<Four>("new", blank);
  const [entry, setEntry] = useState<Entry | null>(null);
  const { refusal, start } = useStart(draft, setEntry);
  const { fields, ready } = draft;
  useEffect(() => {
    if (!ready || entry !== null || fields.title.trim() === "") return;
    const timer = setTimeout(() => void start(), rest);
    return () => clearTimeout(timer);
  }, [ready, entry, fields, start]);
  if (entry !== null) return <Started entry={entry} latest={fields} />;
  return (
    <Sheet
      fields={fields}
      isReady={ready}
      onChange={draft.write}
      refusal={refusal ?? draft.refusal}
      onRetry={() => void start()}
    />
  );
}

/** Makes the dilemma once, however often it is asked to. */
function useStart(draft: Draft<Four>, onStarted: (entry: Entry) => void) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isStarting = useRef(false);
  const { fields, drop } = draft;
  async function start() {
    if (isStarting.current) return;
    isStarting.current = true;
    const outcome = await api.startDilemma({ change: changeOf(fields) });
    isStarting.current = false;
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    onStarted(outcome.value);
    await drop();
  }
  return { refusal, start };
}

/** The same sheet once the dilemma exists: what was typed while it was being made is saved now, like all that follows. */
function Started({ entry, latest }: { readonly entry: Entry; readonly latest: Four }) {
  const { dilemma: words } = useWords();
  const record = useRecord(entry);
  const { write } = record;
  const [typedSince] = useState(() => changeTo(entry.dilemma, latest));
  useEffect(() => {
    if (Object.keys(typedSince).length > 0) write(typedSince);
  }, [typedSince, write]);
  const { title, happened, asked, by, id } = record.dilemma;
  return (
    <Sheet
      fields={{ title, happened, asked, by: by ?? "" }}
      isReady
      onChange={(change) => write(changeOf(change))}
      state={<SaveState record={record} step="record" />}
      foot={
        <div className={style.foot}>
          <p>{words.record.started}</p>
          <Link href={addressOf(id, "facts")}>{words.record.goOn}</Link>
          <Link href="/journal">{words.record.toJournal}</Link>
        </div>
      }
    />
  );
}

interface SheetProps {
  readonly fields: Four;
  readonly isReady: boolean;
  readonly onChange: (change: Partial<Four>) => void;
  readonly state?: React.ReactNode;
  readonly foot?: React.ReactNode;
  readonly refusal?: Refusal | null;
  readonly onRetry?: () => void;
}

function Sheet({ fields, isReady, onChange, state, foot, refusal = null, onRetry }: SheetProps) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.record;
  if (!isReady) return refusal === null ? null : <Notice tone="trouble">{refusals[refusal]}</Notice>;
  return (
    <Page title={words.newTitle} lead={words.newLead} width="reading" beside={state}>
      <div className={style.sheet}>
        <Field
          label={words.titleLabel}
          hint={words.titleHint}
          autoFocus
          maxLength={300}
          value={fields.title}
          onChange={(title) => onChange({ title })}
        />
        <Field
          kind="prose"
          label={words.happened}
          hint={words.happenedHint}
          value={fields.happened}
          onChange={(happened) => onChange({ happened })}
        />
        <Field
          kind="prose"
          label={words.asked}
          hint={words.askedHint}
          value={fields.asked}
          onChange={(asked) => onChange({ asked })}
        />
        <Field kind="day" label={words.by} hint={words.byHint} value={fields.by} onChange={(by) => onChange({ by })} />
        {refusal !== null && (
          <Notice tone="trouble" action={<Button onPress={onRetry}>{dilemma.tryAgain}</Button>}>
            <strong>{dilemma.notSaved}.</strong> {refusals[refusal]}
          </Notice>
        )}
        {foot ?? <p className={style.hint}>{words.unsavedYet}</p>}
      </div>
    </Page>
  );
}
