import { longDay, today } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./duties.module.css";

/** The day of a duty that is still open. One whose day is past says so in words. */
export function DutyDay({ by }: { readonly by: string | null }) {
  const { dilemma } = useWords();
  const words = dilemma.duties;
  if (by === null) return null;
  const day = longDay(by);
  return by < today() ? (
    <>
      {" · "}
      <span className={style.late}>{words.since(day)}</span>
    </>
  ) : (
    ` · ${words.byDay(day)}`
  );
}
