import { Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { Status } from "../../core/dilemma/status.ts";
import type { Summary } from "../../core/dilemma/summary.ts";
import { Button } from "../parts/button.tsx";
import { Tag } from "../parts/tag.tsx";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./entry-row.module.css";
import { RowBox } from "./row-box.tsx";

interface Props {
  readonly summary: Summary;
  readonly takesFocus: boolean;
  /** Told once it has the keyboard. */
  readonly onFocused: () => void;
  /** Whether it is chosen, or null while nothing is being chosen. */
  readonly isChosen: boolean | null;
  readonly onTurn: (isRange: boolean) => void;
  readonly onDelete: () => void;
}

const tones = {
  draft: "plain",
  weighing: "clay",
  decided: "accent",
  reviewed: "accent",
  superseded: "plain",
} as const satisfies Record<Status, string>;

/** One dilemma in the journal. */
export function EntryRow({ summary, takesFocus, onFocused, isChosen, onTurn, onDelete }: Props) {
  const { journal, terms } = useWords();
  const { id, title, opening, status, kind, tags } = summary;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    if (document.activeElement === document.body) link.current?.focus();
    onFocused();
  }, [takesFocus, onFocused]);
  return (
    <li className={isChosen === true ? `${style.row} ${style.chosen}` : style.row}>
      {isChosen !== null && <RowBox title={title} isChosen={isChosen} onTurn={onTurn} />}
      <div className={style.words}>
        <p className={style.title}>
          <Link ref={link} href={`/dilemma/${id}`}>
            {title}
          </Link>
        </p>
        {opening !== "" && <p className={style.opening}>{opening}</p>}
        <div className={style.below}>
          <p className={style.marks}>
            <Tag tone={tones[status]}>{terms.status[status]}</Tag>
            {summary.sample && <Tag tone="gold">{journal.sample}</Tag>}
            {summary.readOnly && <Tag>{journal.readOnly}</Tag>}
            {kind !== null && <span>{terms.kind[kind]}</span>}
            {tags.map((tag) => (
              <span key={tag} className={style.tag}>
                {tag}
              </span>
            ))}
          </p>
          <p className={style.dates}>{datesOf(summary, journal).join(" · ")}</p>
        </div>
      </div>
      <div className={style.actions}>
        <Button weight="quiet" aria-label={journal.remove(title)} onPress={onDelete}>
          <Trash2 aria-hidden />
        </Button>
      </div>
    </li>
  );
}

/** The days of a dilemma that matter now: what is decided has no day left to decide by. */
function datesOf(summary: Summary, words: ReturnType<typeof useWords>["journal"]): string[] {
  const { createdAt, savedAt, by, status, nextReview } = summary;
  const isOpen = status === "draft" || status === "weighing";
  return [
    words.written(createdAt),
    ...(longDay(savedAt) === longDay(createdAt) ? [] : [words.changed(savedAt)]),
    ...(by !== null && isOpen ? [words.by(by)] : []),
    ...(nextReview === null ? [] : [words.lookBack(nextReview)]),
  ];
}
