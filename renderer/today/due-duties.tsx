import { useState } from "react";
import { Link } from "wouter";
import type { DueDuty } from "../../core/dilemma/summary.ts";
import { Button } from "../parts/button.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./today.module.css";

/** How many stand open at first; the rest is one step away. */
const atFirst = 5;

/** Follow-ups and promises whose day has come. They wait; nothing nags. Nothing when there are none. */
export function DueDuties({ due, today: day }: { readonly due: readonly DueDuty[]; readonly today: string }) {
  const { today } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (due.length === 0) return null;
  const shown = isOpen ? due : due.slice(0, atFirst);
  return (
    <section className={style.section} aria-labelledby="today-duties">
      <h2 id="today-duties" className={style.heading}>
        {today.promisedAndDue}
      </h2>
      <ul className={style.list}>
        {shown.map(({ duty, dilemma }) => (
          <li key={`${dilemma.id} ${duty.id}`} className={style.entry}>
            <div className={style.words}>
              <p className={style.title}>
                <Link href={`/dilemma/${dilemma.id}/${dilemma.decidedAt === null ? "decide" : "look-back"}`}>
                  {duty.what}
                </Link>{" "}
                {dilemma.sample && <Tag tone="gold">{today.sample}</Tag>}
              </p>
              <p className={style.meta}>
                {duty.kind === "promise" ? today.promisedTo(duty.who) : today.followUpOf(duty.who)} ·{" "}
                {today.dueSince(duty.by, day)} · {today.fromDilemma(dilemma.title)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < due.length && (
        <Button weight="quiet" onPress={() => setOpen(true)}>
          {today.moreDuties(due.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
