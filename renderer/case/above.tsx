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
  readonly origin: CaseView["origin"];
  readonly id: string;
}

/** Over the title of a case: the way back, what kind of case it is, and whose it is when it did not come with Casebook. */
export function Above({ matter, beside, origin, id }: Props) {
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
          {origin?.kind === "pack" && <p>{words.ofPack(origin.pack)}</p>}
          {origin?.kind === "own" && (
            <p>
              {words.ofYourOwn} <Link href={`/own-case/${id}`}>{words.edit}</Link>
            </p>
          )}
          <p className={style.business}>{matter.business}</p>
        </>
      )}
    </div>
  );
}
