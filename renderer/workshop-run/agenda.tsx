import { nameOfBlock } from "../../room/words.ts";
import { Fold } from "../parts/fold.tsx";
import { useWords } from "../words/use-words.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./trainer.module.css";

/** Every block with its minutes, and which of them is now. */
export function Agenda({ running }: { readonly running: RunningRun }) {
  const { workshopRun: words } = useWords();
  const { run } = running;
  return (
    <Fold summary={words.agenda} isWanted={false} className={style.fold}>
      <ol className={style.agenda}>
        {run.blocks.map(({ block, isSkipped }, at) => (
          <li key={block.id} className={style.line} aria-current={at === run.at ? "step" : undefined}>
            <span>{words.agendaLine(at + 1, nameOfBlock(block))}</span>
            <span className={style.soft}>
              {at === run.at ? words.isNow : isSkipped ? words.isSkipped : at < run.at ? words.isDone : ""}{" "}
              {words.minutes(block.minutes)}
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
