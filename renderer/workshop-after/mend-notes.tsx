import { useState } from "react";
import type { BlockResult } from "../../core/workshop/results.ts";
import type { Run } from "../../core/workshop/run/run.ts";
import { nameOfBlock } from "../../room/words.ts";
import { Fold } from "../parts/fold.tsx";
import { BlockNotes } from "../parts/run/block-notes.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import type { WriteRun } from "./write-run.ts";

interface Props {
  readonly run: Run;
  readonly blocks: readonly BlockResult[];
  /** The title of a case; empty for none. */
  readonly titleOf: (caseId: string | null) => string;
  readonly write: WriteRun;
}

/** Where the trainer writes on what was noted: the blocks with a note first, the others when they are asked for. */
export function MendNotes({ run, blocks, titleOf, write }: Props) {
  const { workshopAfter: words } = useWords();
  const isNoted = ({ notes }: BlockResult) => notes.trim() !== "";
  const [first] = useState(() => new Set(blocks.filter(isNoted).map(({ block }) => block.id))); // So that none moves as it is typed in.
  const others = blocks.filter(({ block }) => !first.has(block.id));
  const field = ({ block }: BlockResult) => (
    <BlockNotes
      key={block.id}
      run={run}
      blockId={block.id}
      label={words.notesOf(nameOfBlock(block), titleOf(block.caseId))}
      write={write}
    />
  );
  return (
    <div className={style.form}>
      {blocks.filter(({ block }) => first.has(block.id)).map(field)}
      {others.length > 0 && (
        <Fold summary={first.size === 0 ? words.writeNotes : words.otherNotes} isWanted={false} className={style.fold}>
          <div className={style.form}>{others.map(field)}</div>
        </Fold>
      )}
    </div>
  );
}
