import type { BlockResult, RunResults } from "../../core/workshop/results.ts";
import { nameOfBlock } from "../../room/words.ts";
import { tenth } from "../words/numbers.ts";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { Section } from "./section.tsx";
import { inMinutes } from "./told.ts";

interface Props {
  readonly results: RunResults;
  /** The title of a case; empty for none. */
  readonly titleOf: (caseId: string | null) => string;
}

/** What each block was planned for, and what it took. */
export function Minutes({ results, titleOf }: Props) {
  const { workshopAfter: words } = useWords();
  const { blocks, planned, taken } = results;
  return (
    <Section title={words.time}>
      <p>{words.timeLead(Math.round(planned / 60_000), Math.round(taken / 60_000))}</p>
      <table className={style.table}>
        <caption className={style.hidden}>{words.time}</caption>
        <thead>
          <tr>
            {[words.block, words.planned, words.taken, words.difference].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blocks.map((one) => (
            <Row key={one.block.id} result={one} about={titleOf(one.block.caseId)} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface RowProps {
  readonly result: BlockResult;
  readonly about: string;
}

function Row({ result: { block, planned, taken, isSkipped }, about }: RowProps) {
  const { workshopAfter: words } = useWords();
  const [before, took] = [inMinutes(planned), inMinutes(taken)];
  return (
    <tr>
      <th scope="row">
        {nameOfBlock(block)} {isSkipped && <span className={style.soft}>({words.skipped})</span>}
        {about !== "" && <span className={style.about}>{about}</span>}
      </th>
      <td>{tenth(before)}</td>
      <td>{tenth(took)}</td>
      <td>{words.moreMinutes(took - before)}</td>
    </tr>
  );
}
