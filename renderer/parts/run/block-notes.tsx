import type { Refusal } from "../../../core/outcome.ts";
import type { Run } from "../../../core/workshop/run/run.ts";
import type { RunWriting } from "../../../core/workshop/run/run-move.ts";
import { useWords } from "../../words/use-words.ts";
import { Field } from "../field.tsx";
import { Notice } from "../notice.tsx";
import style from "./run.module.css";
import { useNotes } from "./use-notes.ts";

interface Props {
  readonly run: Run;
  readonly blockId: string;
  readonly label: string;
  readonly hint?: string;
  readonly write: (write: RunWriting) => Promise<Refusal | null>;
}

/** What the trainer writes down in one block of a run, kept while it is typed. */
export function BlockNotes({ run, blockId, label, hint, write }: Props) {
  const { workshopRun: words, refusals } = useWords();
  const kept = run.notes.find((note) => note.blockId === blockId)?.text ?? "";
  const { fields, refusal, isSaved, change } = useNotes({ runId: run.id, blockId, kept, write });
  const isEmpty = fields.text === "";
  return (
    <div className={style.notes}>
      <Field kind="prose" label={label} {...(hint !== undefined && { hint })} value={fields.text} onChange={change} />
      <p className={style.soft} role="status">
        {isEmpty ? "" : refusal !== null ? words.notSaved : isSaved ? words.savedNotes : words.saving}
      </p>
      {refusal !== null && (
        <Notice tone="trouble">
          <strong>{words.notSaved}.</strong> {refusals[refusal]}
        </Notice>
      )}
    </div>
  );
}
