import { Link } from "wouter";
import type { DueDuty } from "../../core/dilemma/summary.ts";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./today.module.css";

/** Follow-ups and promises whose day has come. They wait; nothing nags. Nothing when there are none. */
export function DueDuties({ due, today: day }: { readonly due: readonly DueDuty[]; readonly today: string }) {
  const { today } = useWords();
  if (due.length === 0) return null;
  return (
    <section className={style.section} aria-labelledby="today-duties">
      <h2 id="today-duties" className={style.heading}>
        {today.promisedAndDue}
      </h2>
      <ul className={style.list}>
        {due.map(({ duty, dilemma }) => (
          <li key={`${dilemma.id} ${duty.id}`} className={style.entry}>
            <div className={style.words}>
              <p className={style.title}>
                <Link href={`/dilemma/${dilemma.id}/${dilemma.decidedAt === null ? "decide" : "look-back"}`}>
                  {duty.what}
                </Link>{" "}
                {dilemma.sample && <Tag tone="gold">{today.sample}</Tag>}
              </p>
              <p className={style.meta}>
                {duty.kind === "promise" ? today.promisedTo(duty.who) : today.seenToBy(duty.who)} ·{" "}
                {today.dueSince(duty.by, day)} · {today.fromDilemma(dilemma.title)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
