import { Check, NotebookPen, Unlink } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { Listed } from "../../core/library/listed.ts";
import type { Collection, Mark } from "../../core/library/reading.ts";
import hidden from "../parts/hidden.module.css";
import { Highlighted } from "../parts/highlighted.tsx";
import { KeepCase } from "../parts/keep-case.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./case-entry.module.css";

interface Props {
  readonly entry: Listed;
  /** The collections it stands in. */
  readonly within: readonly Collection[];
  /** This is the case one comes back from: it takes the keyboard, so that reading goes on where it was. */
  readonly isReturn: boolean;
  readonly onOpen: () => void;
  readonly onBookmark: (isIn: boolean) => void;
  readonly onCollect: () => void;
}

/** How far the reader got with a case. */
function State({ mark }: { readonly mark: Mark }) {
  const { library } = useWords();
  if (mark.committed !== null)
    return (
      <span className={style.committed}>
        <Check aria-hidden size={14} />
        {library.committed}
      </span>
    );
  if (mark.brokenAt !== null)
    return (
      <span className={style.broken}>
        <Unlink aria-hidden size={14} />
        {library.broken}
      </span>
    );
  return (
    <span className={style.unread}>
      <span aria-hidden className={style.dot} />
      <span className={hidden.hidden}>{library.unread}</span>
    </span>
  );
}

/** One case in the list: what it is about, then quietly what kind of case it is. */
export function CaseEntry({ entry, within, isReturn, onOpen, onBookmark, onCollect }: Props) {
  const { library, terms } = useWords();
  const { summary, titleSpans, hookSpans, snippet } = entry;
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
        <h2 className={style.heading}>
          <Link ref={link} href={`/case/${summary.id}`} className={style.title} onClick={onOpen}>
            <Highlighted text={summary.title} spans={titleSpans} />
          </Link>
        </h2>
        <KeepCase
          shows="icons"
          title={summary.title}
          isBookmarked={summary.mark.bookmarkedAt !== null}
          collected={within.length}
          onBookmark={onBookmark}
          onCollect={onCollect}
        />
      </div>
      <p className={style.hook}>
        <Highlighted text={summary.hook} spans={hookSpans} />
      </p>
      {snippet !== null && (
        <p className={style.snippet}>
          <Highlighted text={snippet.text} spans={snippet.spans} />
        </p>
      )}
      <p className={style.facts}>
        <span className={style.business}>{summary.business}</span> · {facts.join(" · ")}
      </p>
      <p className={style.marks}>
        <State mark={summary.mark} />
        {summary.mark.note.trim() !== "" && (
          <span className={style.noted}>
            <NotebookPen aria-hidden size={14} />
            {library.noted}
          </span>
        )}
        {within.length > 0 && <span>{library.inCollections(within.map(({ name }) => name))}</span>}
      </p>
    </li>
  );
}
