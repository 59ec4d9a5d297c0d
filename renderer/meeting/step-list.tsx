import { meetingSteps } from "../../core/circle/meeting/meeting-guide.ts";
import type { MeetingTimer } from "../../core/circle/meeting/meeting-timer.ts";
import { useWords } from "../words/use-words.ts";
import style from "./meeting.module.css";

/** Every step of the meeting with its minutes, and which of them is now. */
export function StepList({ timer }: { readonly timer: MeetingTimer }) {
  const { meeting: words } = useWords();
  return (
    <nav aria-label={words.steps} className={style.list}>
      <ol className={style.steps}>
        {meetingSteps[timer.minutes].map(({ kind, minutes }, at) => (
          <li
            key={kind}
            className={at < timer.at ? `${style.step} ${style.past}` : style.step}
            aria-current={at === timer.at ? "step" : undefined}
          >
            <span>{words.step[kind].title}</span>
            <span className={style.minutes}>{words.minutes(minutes)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
