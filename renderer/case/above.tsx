import { ChevronLeft } from "lucide-react";
import { Link } from "wouter";
import type { CaseView } from "../../core/library/shelf.ts";
import { useWords } from "../words/use-words.ts";
import style from "./above.module.css";

/** Over the title of a case: the way back, and what kind of case it is. */
export function Above({ matter }: { readonly matter: CaseView["matter"] | null }) {
  const { case: words, terms } = useWords();
  return (
    <div className={style.above}>
      <Link href="/library" className={style.back}>
        <ChevronLeft aria-hidden size={16} />
        {words.back}
      </Link>
      {matter !== null && (
        <>
          <p className={style.facts}>
            <strong className={style.kind}>{words.kind[matter.kind]}</strong>
            {` · ${terms.level[matter.level]} · ${words.minutes(matter.minutes)}`}
          </p>
          <p className={style.business}>{matter.business}</p>
        </>
      )}
    </div>
  );
}
