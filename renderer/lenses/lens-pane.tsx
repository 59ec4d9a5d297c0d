import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import { addQuestion, moveQuestion, removeLens, rewordLens } from "../../core/walk/edit-own.ts";
import { mostOwnQuestions } from "../../core/walk/own-lenses.ts";
import type { WholeLens } from "../../core/walk/whole-walk.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { Field } from "../parts/field.tsx";
import { keepingFocus, type Step } from "../parts/move.ts";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import { lensCommands } from "./lens-commands.ts";
import style from "./lens-pane.module.css";
import { QuestionCard } from "./question-card.tsx";
import type { OpenLenses } from "./use-lenses.ts";

interface Props {
  readonly open: OpenLenses;
  readonly lens: WholeLens;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onMove: (by: Step) => void;
  readonly onSay: (what: string) => void;
}

/** One lens: what it is about, and its questions. */
export function LensPane({ open, lens, heading, onMove, onSay }: Props) {
  const { lenses: words } = useWords();
  const [added, setAdded] = useState<string | null>(null);
  const { id, title, concern } = lens.lens;
  const name = title.trim() === "" ? words.unnamed : title;

  function add() {
    const question = { id: crypto.randomUUID(), lens: id, ask: "", example: "", tension: "" };
    open.write(addQuestion(open.own, question));
    setAdded(question.id);
  }

  function move(questionId: string, ask: string, by: Step) {
    const to = lens.questions.findIndex(({ question }) => question.id === questionId) + by;
    if (to < 0) return onSay(words.isFirst(ask));
    if (to >= lens.questions.length) return onSay(words.isLast(ask));
    keepingFocus(() => open.write(moveQuestion(open.own, open.whole, id, questionId, by)));
    onSay(words.movedTo(ask, to + 1, lens.questions.length));
  }

  const can = lensCommands({
    open,
    lens,
    words,
    move: onMove,
    addQuestion: add,
    remove() {
      flushSync(() => open.write(removeLens(open.own, id)));
      heading.current?.focus();
    },
  });
  useOffer([can.add, can.up, can.down, can.turn, ...can.remove]);

  return (
    <div className={style.pane}>
      <header className={style.header}>
        <h2 className={style.title} ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <div className={style.buttons}>
          <CommandButton command={can.up} weight="quiet" shows="icon" />
          <CommandButton command={can.down} weight="quiet" shows="icon" />
          <CommandButton command={can.turn} weight="quiet" shows="label" />
          {can.remove.map((remove) => (
            <CommandButton key={remove.id} command={remove} weight="quiet" shows="label" />
          ))}
        </div>
      </header>
      {lens.origin === "own" ? (
        <div className={style.fields}>
          <Field
            label={words.lensTitle}
            value={title}
            autoFocus={title === ""}
            maxLength={60}
            onChange={(text) => open.write(rewordLens(open.own, id, { title: text }), `${id}-title`)}
          />
          <Field
            kind="long-line"
            label={words.concernOf}
            value={concern}
            maxLength={300}
            onChange={(text) => open.write(rewordLens(open.own, id, { concern: text }), `${id}-concern`)}
          />
        </div>
      ) : (
        <p className={style.concern}>{concern}</p>
      )}
      {lens.isOff && <Notice tone="news">{words.isOff}</Notice>}
      {lens.questions.length === 0 && <p className={style.concern}>{words.noQuestions}</p>}
      <ol className={style.questions}>
        {lens.questions.map((item) => (
          <QuestionCard
            key={item.question.id}
            open={open}
            item={item}
            startsOpen={item.question.id === added}
            onMove={(by) => move(item.question.id, item.question.ask, by)}
            onGone={() => heading.current?.focus()}
          />
        ))}
      </ol>
      <div>
        <CommandButton command={can.add} />
        {!can.add.isEnabled && <p className={style.concern}>{words.noMoreQuestions(mostOwnQuestions)}</p>}
      </div>
    </div>
  );
}
