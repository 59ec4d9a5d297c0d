import type { ReactNode } from "react";
import { useState } from "react";
import type { Amendable } from "../../core/dilemma/amendment.ts";
import { amendmentsTo } from "../../core/dilemma/look-back.ts";
import { Button } from "../parts/button.tsx";
import { Typed } from "../parts/prose.tsx";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { AddThought } from "./add-thought.tsx";
import style from "./locked-text.module.css";
import type { Record } from "./use-record.ts";

interface Props {
  readonly record: Record;
  readonly part: Amendable;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a decided dilemma: the text as it was, and the later thoughts under it with their dates. */
export function LockedText({ record, part, title, children }: Props) {
  const { dilemma: words } = useWords();
  const [isAdding, setAdding] = useState(false);
  const amendments = amendmentsTo(record.dilemma, part);
  return (
    <div className={style.locked}>
      <h2 className={style.title}>{title}</h2>
      {children}
      {amendments.length > 0 && (
        <ul className={style.amendments} aria-label={words.laterThoughts}>
          {amendments.map((amendment) => (
            <li key={amendment.id}>
              <p className={style.date}>{longDay(amendment.at)}</p>
              <Typed text={amendment.text} />
            </li>
          ))}
        </ul>
      )}
      {!record.readOnly && !isAdding && (
        <Button weight="quiet" aria-label={`${words.addThought}: ${title}`} onPress={() => setAdding(true)}>
          {words.addThought}
        </Button>
      )}
      {isAdding && <AddThought record={record} part={part} onEnd={() => setAdding(false)} />}
    </div>
  );
}

/** A text of a locked part, or that there was none. */
export function LockedProse({ text }: { readonly text: string }) {
  const { dilemma: words } = useWords();
  return text.trim() === "" ? <p className={style.nothing}>{words.nothingWritten}</p> : <Typed text={text} />;
}
