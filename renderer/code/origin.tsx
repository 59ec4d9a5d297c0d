import { Link } from "wouter";
import type { Article } from "../../core/code/house-code.ts";
import { useWords } from "../words/use-words.ts";
import style from "./behind.module.css";

interface Props {
  readonly from: NonNullable<Article["from"]>;
  readonly titles: ReadonlyMap<string, string>;
}

/** The dilemma whose review taught it. */
export function Origin({ from, titles }: Props) {
  const { code: words } = useWords();
  const title = titles.get(from.dilemmaId);
  if (title === undefined) return <p className={style.quiet}>{words.originGone}</p>;
  return (
    <p className={style.quiet}>
      {words.origin} <Link href={`/dilemma/${from.dilemmaId}/look-back`}>{title}</Link>
    </p>
  );
}
