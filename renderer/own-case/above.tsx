import { ChevronLeft } from "lucide-react";
import { Link } from "wouter";
import type { OwnCase } from "../../core/library/own-case.ts";
import { useWords } from "../words/use-words.ts";
import style from "./own-case.module.css";

/** Over the title of an own case: the way back, to the dilemma it comes from, and to reading it. */
export function Above({ own }: { readonly own: OwnCase | null }) {
  const { ownCase: words } = useWords();
  return (
    <nav aria-label={words.ways} className={style.above}>
      <Link href="/own-cases" className={style.way}>
        <ChevronLeft aria-hidden size={16} />
        {words.back}
      </Link>
      {own?.origin.kind === "own" && (
        <>
          <Link href={`/case/${own.id}`} className={style.way}>
            {words.read}
          </Link>
          <Link href={`/dilemma/${own.origin.dilemmaId}`} className={style.way}>
            {words.toDilemma}
          </Link>
        </>
      )}
    </nav>
  );
}
