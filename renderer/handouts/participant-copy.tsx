import type { OpenCase } from "../../core/workshop/handout.ts";
import type { Block } from "../../core/workshop/plan/block.ts";
import { blockWords } from "../../room/words.ts";
import { Prose } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import { ChoiceBoxes } from "./choice-boxes.tsx";
import style from "./copy.module.css";
import { OpenPart } from "./open-part.tsx";
import { WritingLines } from "./writing-lines.tsx";

interface Props {
  readonly cases: readonly OpenCase[];
  /** The blocks in which each writes down what they will do. */
  readonly commitments: readonly Block[];
}

/** What everybody gets: each case as far as its decision, and room to write. It is given nothing that is sealed. */
export function ParticipantCopy({ cases, commitments }: Props) {
  const { handouts: words } = useWords();
  return (
    <>
      {cases.map((open, place) => (
        <article key={open.id} className={place === 0 ? undefined : style.next}>
          <h2 className={style.title}>{open.title}</h2>
          <OpenPart open={open} />
          <div className={style.writing}>
            <ChoiceBoxes options={open.options} />
            <h3 className={style.heading}>{words.notes}</h3>
            <WritingLines count={8} />
          </div>
        </article>
      ))}
      {commitments.map(({ id, text }) => (
        <section key={id} className={style.writing}>
          <h3 className={style.heading}>{words.commitment}</h3>
          <Prose text={text === "" ? blockWords("write").text : text} />
          <WritingLines count={5} />
        </section>
      ))}
    </>
  );
}
