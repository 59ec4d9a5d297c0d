import { Bookmark, Eraser, ListChecks, ListX, Tags, Trash2, Undo2, X } from "lucide-react";
import type { SavedView } from "../../core/dilemma/views.ts";
import { type Command, command } from "../commands/command.ts";
import type { Words } from "../words/english.ts";
import { stepWords } from "./step-words.ts";
import type { StepBack } from "./use-steps-back.ts";

/** What the commands for several dilemmas reach for. */
export interface ChosenReach {
  readonly words: Words["journal"];
  readonly chosen: number;
  readonly shown: number;
  chooseAll(): void;
  chooseNone(): void;
  tag(): void;
  remove(): void;
  end(): void;
}

/** What can be done with the dilemmas that are chosen. */
export function chosenCommands(reach: ChosenReach): Command[] {
  const { words, chosen, shown } = reach;
  return [
    command({
      id: "choose-all",
      label: words.chooseAll,
      Icon: ListChecks,
      group: "here",
      keys: ["Alt+A"],
      isEnabled: chosen < shown,
      run: reach.chooseAll,
    }),
    command({
      id: "choose-none",
      label: words.chooseNone,
      Icon: ListX,
      group: "here",
      isEnabled: chosen > 0,
      run: reach.chooseNone,
    }),
    command({
      id: "tag-chosen",
      label: words.tagChosen,
      Icon: Tags,
      group: "here",
      isEnabled: chosen > 0,
      run: reach.tag,
    }),
    command({
      id: "delete-chosen",
      label: words.deleteChosen,
      Icon: Trash2,
      group: "here",
      isEnabled: chosen > 0,
      run: reach.remove,
    }),
    command({
      id: "end-choosing",
      label: words.endChoosing,
      Icon: X,
      group: "here",
      keys: ["Escape"],
      heard: "outside-fields",
      run: reach.end,
    }),
  ];
}

/** What can be done with the journal as a whole. */
export function journalCommands(
  words: Words["journal"],
  views: readonly SavedView[],
  reach: { begin(): void; pick(view: SavedView): void; clear(): void },
): Command[] {
  return [
    command({ id: "choose-several", label: words.chooseSeveral, Icon: ListChecks, group: "here", run: reach.begin }),
    command({ id: "clear-filters", label: words.clear, Icon: Eraser, group: "here", run: reach.clear }),
    ...views.map((view) =>
      command({
        id: `view-${view.name}`,
        label: words.showView(view.name),
        Icon: Bookmark,
        group: "here",
        run: () => reach.pick(view),
      }),
    ),
  ];
}

/** The way back for what was done last, where something was. A field that is typed in keeps its own. */
export function undoCommands(last: StepBack | null, words: Words["journal"], run: (step: StepBack) => void): Command[] {
  if (last === null) return [];
  return [
    command({
      id: "undo",
      label: stepWords(last, words).undo,
      Icon: Undo2,
      group: "here",
      keys: ["Mod+Z"],
      heard: "outside-fields",
      run: () => run(last),
    }),
  ];
}
