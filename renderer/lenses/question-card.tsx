import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { questionAsItWas, removeQuestion, switchQuestion } from "../../core/walk/edit-own.ts";
import type { WholeQuestion } from "../../core/walk/whole-walk.ts";
import { Button } from "../parts/button.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import { type Step, stepOf } from "./move.ts";
import style from "./question-card.module.css";
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
  const { question, origin, isOff } = item;
  const name = question.ask.trim() === "" ? words.noWords : question.ask;

  function leave(change: () => void) {
    change();
    onGone();
  }

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
        <Button
          weight="quiet"
          aria-label={isEditing ? undefined : words.editOf(name)}
          onPress={() => setEditing(!isEditing)}
        >
          {isEditing ? words.close : words.edit}
        </Button>
        <Button
          weight="quiet"
          aria-label={isOff ? words.switchOnOf(name) : words.switchOffOf(name)}
          onPress={() => open.write(switchQuestion(open.own, question.id, !isOff))}
        >
          {isOff ? words.switchOn : words.switchOff}
        </Button>
        {origin === "reworded" && (
          <Button
            weight="quiet"
            aria-label={words.asItWasOf(name)}
            onPress={() => leave(() => open.write(questionAsItWas(open.own, question.id)))}
          >
            {words.asItWas}
          </Button>
        )}
        {origin === "own" && (
          <Button
            weight="quiet"
            aria-label={words.remove(name)}
            onPress={() => leave(() => open.write(removeQuestion(open.own, question.id)))}
          >
            <Trash2 aria-hidden />
          </Button>
        )}
        <span className={style.moves}>
          <Button weight="quiet" aria-label={words.up(name)} onPress={() => onMove(-1)}>
            <ArrowUp aria-hidden />
          </Button>
          <Button weight="quiet" aria-label={words.down(name)} onPress={() => onMove(1)}>
            <ArrowDown aria-hidden />
          </Button>
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
