import type { ReactNode } from "react";
import type { BlockResult } from "../../core/workshop/results.ts";
import { nameOfBlock } from "../../room/words.ts";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { Typed } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { Section } from "./section.tsx";

interface Props {
  readonly blocks: readonly BlockResult[];
  /** The title of a case; empty for none. */
  readonly titleOf: (caseId: string | null) => string;
  /** Where they are mended, which takes their place on the screen; null where the session can only be read. */
  readonly children: ReactNode;
}

/** What the trainer wrote down, block by block. */
export function Notes({ blocks, titleOf, children }: Props) {
  const { workshopAfter: words } = useWords();
  const noted = blocks.filter(({ notes }) => notes.trim() !== "");
  return (
    <Section title={words.notes}>
      {noted.length === 0 && <p className={style.soft}>{words.noNotes}</p>}
      <div className={children === null ? style.list : style.printed}>
        {noted.map(({ block, notes }) => (
          <div key={block.id} className={style.said}>
            <h3 className={style.who}>{words.notesOf(nameOfBlock(block), titleOf(block.caseId))}</h3>
            <Typed text={notes} />
          </div>
        ))}
      </div>
      <OffPaper>{children}</OffPaper>
    </Section>
  );
}
