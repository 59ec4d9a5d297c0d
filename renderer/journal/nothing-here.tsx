import { Link } from "wouter";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./journal.module.css";

type Props = { readonly why: "none" } | { readonly why: "filtered"; readonly onClear: () => void };

/** What the journal shows instead of a list, and the way on from there. */
export function NothingHere(props: Props) {
  const { journal } = useWords();
  if (props.why === "filtered")
    return (
      <div className={style.nothing}>
        <h2 className={style.calm}>{journal.nothing}</h2>
        <p>{journal.nothingText}</p>
        <Button onPress={props.onClear}>{journal.all}</Button>
      </div>
    );
  return (
    <div className={style.nothing}>
      <h2 className={style.calm}>{journal.none}</h2>
      <p>{journal.noneText}</p>
      <ButtonLink to="/new">{journal.first}</ButtonLink>
      <Link href="/about">{journal.lookAround}</Link>
    </div>
  );
}
