import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { CaseView } from "../../core/library/shelf.ts";
import { useWords } from "../words/use-words.ts";
import style from "./above.module.css";

interface Props {
  readonly matter: CaseView["matter"] | null;
  /** What can be done with the case without reading it. */
  readonly beside: ReactNode;
}

/** Over the title of a case: the way back, and what kind of case it is. */
export function Above({ matter, beside }: Props) {
  const { case: words, terms } = useWords();
  return (
    <div className={style.above}>
      <div className={style.top}>
        <Link href="/library" className={style.back}>
          <ChevronLeft aria-hidden size={16} />
          {words.back}
        </Link>
        {beside}
      </div>
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
