import { Link } from "wouter";
import { nextStep } from "../../core/dilemma/pick-up.ts";
import type { Summary } from "../../core/dilemma/summary.ts";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./today.module.css";

/** The dilemmas that are still open, each with what comes next. Nothing when there are none. */
export function PickUp({ open, today: day }: { readonly open: readonly Summary[]; readonly today: string }) {
  const { today, terms } = useWords();
  if (open.length === 0) return null;
  return (
    <section className={style.section} aria-labelledby="today-pick-up">
      <h2 id="today-pick-up" className={style.heading}>
        {today.pickUp}
      </h2>
      <ul className={style.list}>
        {open.map((item) => (
          <li key={item.id} className={style.entry}>
            <div className={style.words}>
              <p className={style.title}>
                <Link href={`/dilemma/${item.id}`}>{item.title}</Link>{" "}
                {item.sample && <Tag tone="gold">{today.sample}</Tag>}
              </p>
              <p className={style.next}>{today.next[nextStep(item)]}</p>
              <p className={style.meta}>
                {terms.status[item.status]} · {today.touched(item.savedAt)}
                {item.by !== null && (
                  <>
                    {" · "}
                    <ByWhen by={item.by} today={day} />
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ByWhen({ by, today: day }: { readonly by: string; readonly today: string }) {
  const { today } = useWords();
  if (by < day) return <span className={style.pressing}>{today.overdue(by)}</span>;
  if (by === day) return <span className={style.pressing}>{today.dueToday}</span>;
  return today.by(by);
}
