import { ChevronDown, ChevronRight, GripVertical, NotebookPen } from "lucide-react";
import type { DragEvent, ReactNode } from "react";
import { type Block, blockMinutes } from "../../core/workshop/plan/block.ts";
import type { PlannedRow } from "../../core/workshop/plan/plan-times.ts";
import { nameOfBlock } from "../../room/words.ts";
import { stepOf } from "../parts/move.ts";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./agenda.module.css";
import { MinutesField } from "./minutes-field.tsx";

/** Where a line shows that what is dragged would land. */
export type Landing = "before" | "after" | null;

interface Props {
  readonly block: Block;
  readonly row: PlannedRow;
  /** The title of its case; null for a block without one. */
  readonly caseTitle: string | null;
  readonly isMissing: boolean;
  /** When the minutes there are end, in the first row that runs past them; else null. */
  readonly pastEnd: string | null;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  readonly landing: Landing;
  readonly onToggle: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onMinutes: (minutes: number) => void;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
  /** What stands open under it. */
  readonly children: ReactNode;
}

/** A block in the agenda: when, what, how long. */
export function AgendaRow({ block, row, isOpen, children, ...given }: Props) {
  const { workshop: words } = useWords();
  const name = nameOfBlock(block);
  const label = words.open(name, row.from);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const classes = [style.block, isOpen && style.isOpen, given.isDragged && style.isDragged].filter(Boolean).join(" ");
  return (
    <li
      className={classes}
      data-landing={given.landing}
      data-block={block.id}
      onKeyDown={(event) => {
        const by = stepOf(event);
        if (by === null) return;
        event.preventDefault();
        given.onMove(by);
      }}
    >
      <button
        type="button"
        className={style.handle}
        aria-label={words.move(name, row.from)}
        title={words.moveHow}
        draggable
        onDragStart={given.onDragStart}
        onDragEnd={given.onDragEnd}
        onKeyDown={(event) => {
          if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
          event.preventDefault();
          given.onMove(event.key === "ArrowUp" ? -1 : 1);
        }}
      >
        <GripVertical aria-hidden size={18} />
      </button>
      <span className={row.isOver ? `${style.time} ${style.late}` : style.time}>{row.from}</span>
      <div className={style.blockWords}>
        <button
          type="button"
          id={`block-${block.id}`}
          className={style.toggle}
          aria-expanded={isOpen}
          aria-label={row.isOver ? words.isLate(label) : label}
          onClick={given.onToggle}
        >
          <span className={style.blockName}>{name}</span>
          {block.notes.trim() !== "" && <NotebookPen aria-hidden size={14} />}
          <Chevron aria-hidden size={16} />
        </button>
        {given.caseTitle !== null && <p className={style.caseTitle}>{given.caseTitle}</p>}
        {(given.isMissing || given.pastEnd !== null) && (
          <p className={style.tags}>
            {given.isMissing && <Tag tone="clay">{block.caseId === null ? words.noCase : words.missingCase}</Tag>}
            {given.pastEnd !== null && <Tag tone="clay">{words.runsOver(given.pastEnd)}</Tag>}
          </p>
        )}
      </div>
      <MinutesField
        label={words.minutesOf(name, row.from)}
        hideLabel
        value={block.minutes}
        ends={blockMinutes}
        width="row"
        onChange={given.onMinutes}
      />
      <span className={style.unit} aria-hidden>
        {words.shortMinutes}
      </span>
      {isOpen && children}
    </li>
  );
}
