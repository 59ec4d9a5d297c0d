import { ArrowDown, ArrowUp, PenLine, Power, RotateCcw, Trash2, Zap, ZapOff } from "lucide-react";
import { questionAsItWas, removeQuestion, switchQuestion, switchQuick } from "../../core/walk/edit-own.ts";
import type { WholeQuestion } from "../../core/walk/whole-walk.ts";
import { type Command, command } from "../commands/command.ts";
import type { Step } from "../parts/move.ts";
import type { Words } from "../words/english.ts";
import type { OpenLenses } from "./use-lenses.ts";

/** What the commands of a question reach for. */
export interface QuestionReach {
  readonly open: OpenLenses;
  readonly item: WholeQuestion;
  readonly isEditing: boolean;
  readonly words: Words["lenses"];
  edit(): void;
  move(by: Step): void;
  /** Changes what takes the pressed button away. */
  leave(change: () => void): void;
}

/** What can be done with one question. */
export function questionCommands({ open, item, isEditing, words, edit, move, leave }: QuestionReach) {
  const { question, origin, isOff } = item;
  const name = question.ask.trim() === "" ? words.noWords : question.ask;
  const does = (id: string, label: string, short: string, Icon: Command["Icon"], run: () => void) =>
    command({ id: `${id}-${question.id}`, label, short, Icon, group: "here", run });
  const ships = open.shipped.lenses.some((lens) =>
    lens.questions.some(({ id, quick }) => id === question.id && quick !== undefined),
  );
  const turnQuick = (isQuick: boolean) => open.write(switchQuick(open.own, question.id, isQuick, ships));
  const asItWas = does("as-it-was", words.asItWasOf(name), words.asItWas, RotateCcw, () =>
    leave(() => open.write(questionAsItWas(open.own, question.id))),
  );
  const remove = does("remove", words.remove(name), "", Trash2, () =>
    leave(() => open.write(removeQuestion(open.own, question.id))),
  );
  return {
    edit: isEditing
      ? does("close", words.closeOf(name), words.close, PenLine, edit)
      : does("edit", words.editOf(name), words.edit, PenLine, edit),
    turn: does(
      "switch",
      isOff ? words.switchOnOf(name) : words.switchOffOf(name),
      isOff ? words.switchOn : words.switchOff,
      Power,
      () => open.write(switchQuestion(open.own, question.id, !isOff)),
    ),
    quick:
      question.quick === undefined
        ? does("into-quick", words.intoQuickOf(name), words.intoQuick, Zap, () => turnQuick(true))
        : does("out-of-quick", words.outOfQuickOf(name), words.outOfQuick, ZapOff, () => turnQuick(false)),
    asItWas: origin === "reworded" ? [asItWas] : [],
    remove: origin === "own" ? [remove] : [],
    up: does("up", words.up(name), "", ArrowUp, () => move(-1)),
    down: does("down", words.down(name), "", ArrowDown, () => move(1)),
  };
}
