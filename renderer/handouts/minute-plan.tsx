import { type Block, isAboutCase } from "../../core/workshop/plan/block.ts";
import { planTimes } from "../../core/workshop/plan/plan-times.ts";
import type { Session } from "../../core/workshop/session.ts";
import { blockWords, nameOfBlock } from "../../room/words.ts";
import { Prose } from "../parts/prose.tsx";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./minute-plan.module.css";

/** The agenda by the clock, with what the room reads and what only the trainer does. */
export function MinutePlan({ session }: { readonly session: Session }) {
  const { handouts: words } = useWords();
  const { rows, planned, over, ends } = planTimes(session);
  const byId = new Map(rows.map((row) => [row.blockId, row]));
  const titles = new Map(session.cases.map(({ id, title }) => [id, title]));
  const when = [
    session.on === null ? "" : longDay(session.on),
    words.fromTo(session.start, ends),
    words.minutes(planned),
  ];
  return (
    <section>
      <h3 className={style.heading}>{words.plan}</h3>
      <p className={style.when}>{when.filter((part) => part !== "").join(" · ")}</p>
      {over > 0 && <p className={style.over}>{words.over(over)}</p>}
      <table className={style.plan}>
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.length}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {session.blocks.map((block) => (
            <tr key={block.id}>
              <td className={style.time}>
                {byId.get(block.id)?.from}
                {byId.get(block.id)?.isOver === true && <span className={style.late}>{words.late}</span>}
              </td>
              <td className={style.length}>{block.minutes}</td>
              <td>
                <BlockText block={block} caseTitle={titles.get(block.caseId ?? "") ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly caseTitle: string | null;
}

function BlockText({ block, caseTitle }: BlockProps) {
  const { handouts: words } = useWords();
  const { kind, notes } = block;
  const usual = blockWords(kind);
  const title = nameOfBlock(block);
  const text = block.text || usual.text;
  return (
    <>
      <p>
        <strong>{title}</strong>
        {isAboutCase(kind) && <span className={style.case}> {caseTitle ?? words.noCopy}</span>}
      </p>
      {text !== "" && (
        <div className={style.text}>
          <p className={style.label}>{words.roomReads}</p>
          <Prose text={text} />
        </div>
      )}
      {notes !== "" && (
        <div className={style.text}>
          <p className={style.label}>{words.yourNotes}</p>
          <Prose text={notes} />
        </div>
      )}
    </>
  );
}
