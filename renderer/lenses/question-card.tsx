import { useState } from "react";
import type { WholeQuestion } from "../../core/walk/whole-walk.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { type Step, stepOf } from "../parts/move.ts";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./question-card.module.css";
import { questionCommands } from "./question-commands.ts";
import { QuestionFields } from "./question-fields.tsx";
import type { OpenLenses } from "./use-lenses.ts";

interface Props {
  readonly open: OpenLenses;
  readonly item: WholeQuestion;
  readonly startsOpen: boolean;
  readonly onMove: (by: Step) => void;
  /** Called when the button that was pressed goes away. */
  readonly onGone: () => void;
}

/** One question as it is asked, and what can be done with it. */
export function QuestionCard({ open, item, startsOpen, onMove, onGone }: Props) {
  const { lenses: words } = useWords();
  const [isEditing, setEditing] = useState(startsOpen);
  const { question, isOff } = item;
  const name = question.ask.trim() === "" ? words.noWords : question.ask;

  const can = questionCommands({
    open,
    item,
    isEditing,
    words,
    edit: () => setEditing(!isEditing),
    move: onMove,
    leave(change) {
      change();
      onGone();
    },
  });
  useOffer([can.edit, can.turn, can.quick, ...can.asItWas, ...can.remove, can.up, can.down]);

  return (
    <li
      className={isOff ? `${style.card} ${style.off}` : style.card}
      onKeyDownCapture={(event) => {
        const by = stepOf(event);
        if (by === null) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      {isEditing ? (
        <QuestionFields open={open} item={item} />
      ) : (
        <div>
          <p className={style.ask}>{name}</p>
          {question.ask.trim() === "" && <p className={style.soft}>{words.notAskedYet}</p>}
          {question.example !== "" && <p className={style.example}>{question.example}</p>}
        </div>
      )}
      <Tags item={item} />
      <div className={style.buttons}>
        <CommandButton command={can.edit} weight="quiet" shows="label" />
        <CommandButton command={can.turn} weight="quiet" shows="label" />
        <CommandButton command={can.quick} weight="quiet" shows="label" />
        {can.asItWas.map((asItWas) => (
          <CommandButton key={asItWas.id} command={asItWas} weight="quiet" shows="label" />
        ))}
        {can.remove.map((remove) => (
          <CommandButton key={remove.id} command={remove} weight="quiet" shows="icon" />
        ))}
        <span className={style.moves}>
          <CommandButton command={can.up} weight="quiet" shows="icon" />
          <CommandButton command={can.down} weight="quiet" shows="icon" />
        </span>
      </div>
    </li>
  );
}

function Tags({ item: { question, origin, isOff } }: { readonly item: WholeQuestion }) {
  const { lenses: words } = useWords();
  if (!isOff && origin === "shipped" && question.quick === undefined) return null;
  return (
    <p className={style.tags}>
      {isOff && <Tag tone="clay">{words.tags.off}</Tag>}
      {origin !== "shipped" && <Tag tone="accent">{words.tags[origin]}</Tag>}
      {question.quick !== undefined && <Tag>{words.tags.quick}</Tag>}
    </p>
  );
}
