import { stepOf } from "../../core/circle/meeting/meeting-timer.ts";
import { useWords } from "../words/use-words.ts";
import style from "./clock.module.css";
import type { RunningTimer } from "./use-timer.ts";

/** Less than this beside the plan is no news to anybody. Milliseconds. */
const near = 30_000;

/** The time that is left, large and calm: nothing blinks, and what is over is said in words. */
export function Clock({ running }: { readonly running: RunningTimer }) {
  const { meeting: words } = useWords();
  const { timer, face, now } = running;
  const given = timer.given[timer.at] ?? 0;
  const isOver = face.over > 0;
  const share = given === 0 ? 0 : face.left / given;
  return (
    <div className={style.clock}>
      <div className={isOver ? `${style.time} ${style.over}` : style.time} role="timer" aria-label={words.timer}>
        {isOver ? words.over(face.over) : words.clock(face.left)}
      </div>
      <svg className={style.line} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden>
        <rect className={style.whole} width="100" height="2" />
        <rect className={style.left} width={100 * share} height="2" />
      </svg>
      <p className={style.meta}>
        {timer.since === null && `${words.still} · `}
        {words.turn[stepOf(timer).turn]}
      </p>
      <p className={style.meta}>
        <Plan late={face.late} /> · {words.endsAt(now + face.toGo)}
      </p>
      <p className={style.up} role="status">
        {isOver && words.timeIsUp}
      </p>
    </div>
  );
}

function Plan({ late }: { readonly late: number }) {
  const { meeting: words } = useWords();
  if (late > near) return words.late(late);
  return late < -near ? words.early(-late) : words.onTime;
}
