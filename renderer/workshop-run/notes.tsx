import type { Refusal } from "../../core/outcome.ts";
import type { Run } from "../../core/workshop/run/run.ts";
import type { RunWriting } from "../../core/workshop/run/run-move.ts";
import { Typed } from "../parts/prose.tsx";
import { BlockNotes } from "../parts/run/block-notes.tsx";
import { useWords } from "../words/use-words.ts";
import { presentOf } from "./run-steps.ts";
import style from "./trainer.module.css";

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
      <BlockNotes
        key={block.id}
        run={run}
        blockId={block.id}
        label={words.notes}
        hint={words.notesHint}
        write={write}
      />
    </>
  );
}
