import { Link } from "wouter";
import type { Cited } from "../../../core/code/cited.ts";
import type { Citation } from "../../../core/dilemma/citation.ts";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./cited-list.module.css";

interface Props {
  readonly cited: readonly Cited[];
  /** The sentence for each stance. */
  readonly said: Readonly<Record<Citation["stance"], (number: number) => string>>;
  /** Whether it is told what an article says today where that is something else. */
  readonly showsToday: boolean;
}

/** The articles cited, those gone against first: a sentence, the words of the article, and the note. */
export function CitedList({ cited, said, showsToday }: Props) {
  const against = cited.filter(({ stance }) => stance === "against");
  const follows = cited.filter(({ stance }) => stance === "follows");
  return (
    <ul className={style.list}>
      {[...against, ...follows].map((one) => (
        <li key={one.articleId} className={style[one.stance]}>
          <Line one={one} said={said} showsToday={showsToday} />
        </li>
      ))}
    </ul>
  );
}

function Line({ one, said, showsToday }: Omit<Props, "cited"> & { readonly one: Cited }) {
  const { dilemma, code } = useWords();
  const words = dilemma.walk;
  const { number, stance, text, today, note } = one;
  const hasChanged = showsToday && number !== null && text !== today;
  return (
    <>
      <p className={style.said}>{number === null ? words.unknownArticle : said[stance](number)}</p>
      {text !== null && <Typed text={text} />}
      {text === null && number !== null && <p className={style.quiet}>{words.notInForce}</p>}
      {note.trim() !== "" && <p className={style.note}>{note}</p>}
      {hasChanged && (
        <p className={style.quiet}>
          {today === null ? words.withdrawnToday : `${words.todayItSays} ${today}`}{" "}
          <Link href={`/code/${number}`}>{code.linked(number)}</Link>
        </p>
      )}
    </>
  );
}
