import { kinds } from "../../../core/dilemma/dilemma.ts";
import { Choice } from "../../parts/choice.tsx";
import { Field } from "../../parts/field.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { LockedProse, LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import style from "./record.module.css";
import { TagsField } from "./tags-field.tsx";

/** What happened, what is asked, by when, and how the entry is filed. */
export function WhatHappened({ record }: { readonly record: Record }) {
  const { dilemma, terms } = useWords();
  const words = dilemma.record;
  const { happened, asked, by, kind, mind, tags, decision } = record.dilemma;
  const filed = (
    <TagsField tags={tags} onChange={(next) => record.write({ tags: next })} isDisabled={record.readOnly} />
  );
  if (decision !== null || record.readOnly)
    return (
      <div className={style.column}>
        <LockedText record={record} part="happened" title={words.happened}>
          <LockedProse text={happened} />
        </LockedText>
        <LockedText record={record} part="asked" title={words.asked}>
          <LockedProse text={asked} />
          {by !== null && (
            <p>
              {words.by}: {longDay(by)}
            </p>
          )}
        </LockedText>
        <LockedText record={record} part="mind" title={words.mind}>
          <LockedProse text={mind} />
        </LockedText>
        {filed}
      </div>
    );
  return (
    <div className={style.column}>
      <Field
        kind="prose"
        label={words.happened}
        hint={words.happenedHint}
        value={happened}
        onChange={(text) => record.write({ happened: text })}
      />
      <Field
        kind="prose"
        label={words.asked}
        hint={words.askedHint}
        value={asked}
        onChange={(text) => record.write({ asked: text })}
      />
      <Field
        kind="day"
        label={words.by}
        hint={words.byHint}
        value={by ?? ""}
        onChange={(day) => record.write({ by: day === "" ? null : day })}
      />
      <Choice
        label={words.kind}
        value={kind}
        choices={kinds}
        words={terms.kind}
        none={words.noKind}
        onChange={(next) => record.write({ kind: next })}
      />
      {filed}
      <Field
        kind="prose"
        label={words.mind}
        hint={words.mindHint}
        value={mind}
        onChange={(text) => record.write({ mind: text })}
      />
    </div>
  );
}
