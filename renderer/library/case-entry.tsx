import { Check, Unlink } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { Listed } from "../../core/library/listed.ts";
import type { Mark } from "../../core/library/reading.ts";
import { Highlighted } from "../parts/highlighted.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./case-entry.module.css";

interface Props {
  readonly entry: Listed;
  /** This is the case one comes back from: it takes the keyboard, so that reading goes on where it was. */
  readonly isReturn: boolean;
  readonly onOpen: () => void;
}

/** How far the reader got with a case; nothing for one that is still sealed. */
function State({ mark }: { readonly mark: Mark }) {
  const { library } = useWords();
  const isCommitted = mark.committed !== null;
  if (!isCommitted && mark.brokenAt === null) return null;
  const Icon = isCommitted ? Check : Unlink;
  return (
    <span className={isCommitted ? style.committed : style.broken}>
      <Icon aria-hidden size={14} />
      {isCommitted ? library.committed : library.broken}
    </span>
  );
}

/** One case in the list: what it is about, then quietly what kind of case it is. */
export function CaseEntry({ entry, isReturn, onOpen }: Props) {
  const { library, terms } = useWords();
  const { summary, titleSpans, hookSpans } = entry;
  const link = useRef<HTMLAnchorElement>(null);
  const comesBack = useRef(isReturn);
  useEffect(() => {
    if (comesBack.current && document.activeElement === document.body) link.current?.focus();
  }, []);
  const facts = [
    terms.caseKind[summary.kind],
    terms.level[summary.level],
    library.minutes(summary.minutes),
    summary.categories.map((category) => terms.category[category]).join(", "),
  ];
  return (
    <li className={style.entry}>
      <div className={style.top}>
        <Link ref={link} href={`/case/${summary.id}`} className={style.title} onClick={onOpen}>
          <Highlighted text={summary.title} spans={titleSpans} />
        </Link>
        <State mark={summary.mark} />
      </div>
      <p className={style.hook}>
        <Highlighted text={summary.hook} spans={hookSpans} />
      </p>
      <p className={style.business}>{summary.business}</p>
      <p className={style.facts}>{facts.join(" · ")}</p>
    </li>
  );
}
