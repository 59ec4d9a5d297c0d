import type { Run } from "../../core/workshop/run/run.ts";
import { runClock } from "../../core/workshop/run/run-clock.ts";
import { useNow } from "../parts/use-now.ts";
import { useWords } from "../words/use-words.ts";
import style from "./clock-face.module.css";
import { presentOf } from "./run-steps.ts";

/** Less than this beside the plan is no news to anybody. Milliseconds. */
const near = 30_000;

/** The time that is left, large and calm: nothing blinks, and ahead or behind is said in words. */
export function ClockFace({ run }: { readonly run: Run }) {
  const { workshopRun: words } = useWords();
  const now = useNow(true); // The end of the session moves on while the clock stands still.
  const { left, over, late, endsAt } = runClock(run, now);
  const { given } = presentOf(run);
  const isOver = over > 0;
  return (
    <div className={style.clock}>
      <div className={style.row}>
        <div className={isOver ? `${style.time} ${style.over}` : style.time} role="timer" aria-label={words.timer}>
          {isOver ? words.over(over) : words.clock(left)}
        </div>
        <div className={style.beside}>
          <p className={style.meta}>
            <Plan late={late} />
          </p>
          <p className={style.meta}>{words.endsAt(endsAt)}</p>
          <p className={style.up} role="status">
            {run.since === null ? words.still : isOver && words.timeIsUp}
          </p>
        </div>
      </div>
      <svg className={style.line} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden>
        <rect className={style.whole} width="100" height="2" />
        <rect className={style.left} width={given === 0 ? 0 : (100 * left) / given} height="2" />
      </svg>
    </div>
  );
}

function Plan({ late }: { readonly late: number }) {
  const { workshopRun: words } = useWords();
  if (late > near) return <strong className={style.late}>{words.late(late)}</strong>;
  return <strong>{late < -near ? words.early(-late) : words.onTime}</strong>;
}
