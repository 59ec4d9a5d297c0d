import { ChevronLeft } from "lucide-react";
import { Link } from "wouter";
import { useWords } from "../words/use-words.ts";
import style from "./round.module.css";

/** Over the title of a round: the way back, and the one to the dilemma where it is the owner's. */
export function Above({ dilemmaId }: { readonly dilemmaId: string | null }) {
  const { round: words } = useWords();
  return (
    <nav aria-label={words.ways} className={style.above}>
      <Link href="/circle" className={style.way}>
        <ChevronLeft aria-hidden size={16} />
        {words.back}
      </Link>
      {dilemmaId !== null && (
        <Link href={`/dilemma/${dilemmaId}`} className={style.way}>
          {words.toDilemma}
        </Link>
      )}
    </nav>
  );
}
