import { ArrowDown, ArrowUp, Plus, Power, Trash2 } from "lucide-react";
import { switchLens } from "../../core/walk/edit-own.ts";
import { mostOwnQuestions } from "../../core/walk/own-lenses.ts";
import type { WholeLens } from "../../core/walk/whole-walk.ts";
import { type Command, command } from "../commands/command.ts";
import type { Step } from "../parts/move.ts";
import type { Words } from "../words/english.ts";
import type { OpenLenses } from "./use-lenses.ts";

/** What the commands of a lens reach for. */
export interface LensReach {
  readonly open: OpenLenses;
  readonly lens: WholeLens;
  readonly words: Words["lenses"];
  move(by: Step): void;
  remove(): void;
  addQuestion(): void;
}

/** What can be done with the lens that is open. */
export function lensCommands({ open, lens, words, move, remove, addQuestion }: LensReach) {
  const { id, title } = lens.lens;
  const name = title.trim() === "" ? words.unnamed : title;
  const does = (what: string, label: string, short: string, Icon: Command["Icon"], run: () => void) =>
    command({ id: `${what}-${id}`, label, short, Icon, group: "here", run });
  return {
    add: {
      ...does("add-question", words.addQuestionTo(name), words.addQuestion, Plus, addQuestion),
      isEnabled: open.own.questions.length < mostOwnQuestions,
    },
    up: does("up", words.lensUp(name), "", ArrowUp, () => move(-1)),
    down: does("down", words.lensDown(name), "", ArrowDown, () => move(1)),
    turn: does(
      "switch",
      lens.isOff ? words.lensSwitchOn(name) : words.lensSwitchOff(name),
      lens.isOff ? words.switchOn : words.switchOff,
      Power,
      () => open.write(switchLens(open.own, id, !lens.isOff)),
    ),
    remove:
      lens.origin === "own" ? [does("remove", words.removeLens(name), words.removeLensShort, Trash2, remove)] : [],
  };
}
