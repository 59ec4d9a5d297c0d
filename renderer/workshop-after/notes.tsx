import type { BlockResult } from "../../core/workshop/results.ts";
import { nameOfBlock } from "../../room/words.ts";
import { Typed } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { Section } from "./section.tsx";

/** What the trainer wrote down, block by block. */
export function Notes({ blocks }: { readonly blocks: readonly BlockResult[] }) {
  const { workshopAfter: words } = useWords();
  const noted = blocks.filter(({ notes }) => notes.trim() !== "");
  return (
    <Section title={words.notes}>
      {noted.length === 0 && <p className={style.soft}>{words.noNotes}</p>}
      {noted.map(({ block, notes }) => (
        <div key={block.id} className={style.said}>
          <h3 className={style.who}>{nameOfBlock(block)}</h3>
          <Typed text={notes} />
        </div>
      ))}
    </Section>
  );
}
