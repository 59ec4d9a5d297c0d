import type { Refusal } from "../../core/outcome.ts";
import type { Run } from "../../core/workshop/run.ts";
import type { RunWriting } from "../../core/workshop/run-move.ts";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { Typed } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import { presentOf } from "./run-steps.ts";
import style from "./trainer.module.css";
import { useNotes } from "./use-notes.ts";

interface Props {
  readonly run: Run;
  readonly write: (write: RunWriting) => Promise<Refusal | null>;
}

/** What the trainer planned to say in the present block, and a place for what comes up. */
export function Notes({ run, write }: Props) {
  const { workshopRun: words } = useWords();
  const { block } = presentOf(run);
  return (
    <>
      {block.notes.trim() !== "" && (
        <section aria-labelledby="run-planned" className={style.planned}>
          <h2 id="run-planned" className={style.label}>
            {words.planned}
          </h2>
          <Typed text={block.notes} />
        </section>
      )}
      <OwnNotes key={block.id} run={run} write={write} />
    </>
  );
}

function OwnNotes({ run, write }: Props) {
  const { workshopRun: words, refusals } = useWords();
  const { block } = presentOf(run);
  const kept = run.notes.find(({ blockId }) => blockId === block.id)?.text ?? "";
  const { fields, refusal, isSaved, change } = useNotes({ runId: run.id, blockId: block.id, kept, write });
  const isEmpty = fields.text === "";
  return (
    <div className={style.notes}>
      <Field kind="prose" label={words.notes} hint={words.notesHint} value={fields.text} onChange={change} />
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
