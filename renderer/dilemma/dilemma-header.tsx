import { ArrowLeft } from "lucide-react";
import { memo, type ReactNode } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import { Link } from "wouter";
import { isOpen } from "../../core/dilemma/edit.ts";
import { statusOf } from "../../core/dilemma/status.ts";
import { Tag } from "../parts/tag.tsx";
import { useHeading } from "../parts/use-heading.ts";
import { useWords } from "../words/use-words.ts";
import style from "./dilemma-header.module.css";
import { addressOf, type Step, steps } from "./steps.ts";
import type { Record } from "./use-record.ts";

interface Props {
  readonly record: Record;
  readonly step: Step;
  /** Whether it is saved, where there is something to save. */
  readonly state: ReactNode;
}

/** The title, how far the dilemma has come, whether it is saved, and its parts. */
export function DilemmaHeader({ record, step, state }: Props) {
  const { dilemma: words, terms } = useWords();
  const { dilemma } = record;
  const title = dilemma.title.trim() === "" ? words.untitled : dilemma.title;
  const canWrite = isOpen(dilemma, "title") && !record.readOnly;
  const heading = useHeading(title);
  return (
    <header className={style.header}>
      <div className={style.line}>
        <Link href="/journal" className={style.back}>
          <ArrowLeft aria-hidden size={16} />
          {words.back}
        </Link>
        {state}
      </div>
      <h1 className={canWrite ? `${style.heading} ${style.standIn}` : style.heading} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {canWrite && <TitleField title={dilemma.title} write={record.write} />}
      {dilemma.title.trim() === "" && <p className={style.needed}>{words.titleNeeded}</p>}
      <div className={style.tags}>
        <Tag tone="accent">{terms.status[statusOf(dilemma)]}</Tag>
        {dilemma.kind !== null && <Tag>{terms.kind[dilemma.kind]}</Tag>}
        {dilemma.sample && <Tag tone="gold">{words.sample}</Tag>}
        {dilemma.tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </div>
      <Parts id={dilemma.id} step={step} />
    </header>
  );
}

const TitleField = memo(function TitleField({ title, write }: { readonly title: string } & Pick<Record, "write">) {
  const { dilemma: words } = useWords();
  return (
    <TextField
      className={style.title}
      value={title}
      onChange={(text) => write({ title: text.replaceAll(/[\r\n]+/g, " ") })}
      isInvalid={title.trim() === ""}
    >
      <Label className={style.label}>{words.titleLabel}</Label>
      <TextArea className={style.input} rows={1} maxLength={300} />
    </TextField>
  );
});

const Parts = memo(function Parts({ id, step }: { readonly id: string; readonly step: Step }) {
  const { dilemma: words } = useWords();
  return (
    <nav aria-label={words.steps} className={style.steps}>
      {steps.map((name) => (
        <Link key={name} href={addressOf(id, name)} aria-current={name === step ? "step" : undefined}>
          {words.step[name]}
        </Link>
      ))}
    </nav>
  );
});
