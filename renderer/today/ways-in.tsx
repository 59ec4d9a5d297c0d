import { Link } from "wouter";
import { useWords } from "../words/use-words.ts";
import list from "./today.module.css";
import style from "./ways-in.module.css";

/** On a casebook with nothing in it: a line for each kind of reader, and the way to their job. */
export function WaysIn() {
  const { today } = useWords();
  return (
    <section className={list.section} aria-labelledby="today-ways">
      <h2 id="today-ways" className={list.heading}>
        {today.waysIn}
      </h2>
      <ul className={style.ways}>
        {today.ways.map(({ who, what, link, to }) => (
          <li key={who} className={style.way}>
            <h3 className={style.who}>{who}</h3>
            <p>{what}</p>
            <Link href={to}>{link}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
