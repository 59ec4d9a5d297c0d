import { CircleAlert } from "lucide-react";
import { categories } from "../../core/library/case.ts";
import { planTimes, timeAfter } from "../../core/workshop/plan/plan-times.ts";
import { timeFrom } from "../../core/workshop/plan/typed.ts";
import { type Session, sessionMinutes } from "../../core/workshop/session.ts";
import { Choice } from "../parts/choice.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import { KeptField } from "./kept-field.tsx";
import { MinutesField } from "./minutes-field.tsx";
import type { OpenSession } from "./use-plan.ts";
import style from "./workshop.module.css";

/** What matters of the plan before its blocks: what it is called, when it is, how long there is, and whether it fits. */
export function Head({ open }: { readonly open: OpenSession }) {
  const { workshop: words, terms } = useWords();
  const { title, on, start, length, theme } = open.session;
  return (
    <div className={style.head}>
      <Field
        kind="long-line"
        label={words.part.title}
        value={title}
        problem={title.trim() === "" ? words.titleNeeded : undefined}
        onChange={(text) => open.write({ title: text })}
      />
      <div className={style.when}>
        <Field
          kind="day"
          label={words.part.on}
          value={on ?? ""}
          onChange={(day) => open.write({ on: day === "" ? null : day })}
        />
        <KeptField
          label={words.part.start}
          value={start}
          show={(time) => time}
          read={timeFrom}
          problem={words.startWrong(start)}
          step={(time, by) => timeAfter(time, by === 1 ? 5 : 24 * 60 - 5)}
          width="short"
          onChange={(time) => open.write({ start: time })}
        />
        <MinutesField
          label={words.part.length}
          value={length}
          ends={sessionMinutes}
          width="short"
          onChange={(minutes) => open.write({ length: minutes })}
        />
        <Choice
          label={words.part.theme}
          none={words.noTheme}
          value={theme}
          choices={categories}
          words={terms.category}
          onChange={(chosen) => open.write({ theme: chosen })}
        />
      </div>
      <Fit session={open.session} />
    </div>
  );
}

/** Whether the blocks fit into the minutes there are, said and drawn. */
export function Fit({ session }: { readonly session: Session }) {
  const { workshop: words } = useWords();
  const { planned, over, ends } = planTimes(session);
  const left = session.length - planned;
  const share = (minutes: number) => `${(100 * minutes) / Math.max(planned, session.length)}%`;
  return (
    <div className={style.fit}>
      <p className={style.fitWords} role="status">
        <span>
          {words.ends} <strong>{ends}</strong>
        </span>
        <span>
          {words.planned} <strong>{words.minutes(planned)}</strong>
        </span>
        {over > 0 ? (
          <strong className={style.over}>
            <CircleAlert aria-hidden size={16} />
            {words.over(over)}
          </strong>
        ) : (
          <span className={style.soft}>{left === 0 ? words.fits : words.left(left)}</span>
        )}
      </p>
      <div className={style.bar} aria-hidden>
        <span className={style.used} style={{ width: share(planned - over) }} />
        {over > 0 && <span className={style.beyond} style={{ width: share(over) }} />}
      </div>
    </div>
  );
}
