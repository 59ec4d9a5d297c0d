import { Redo2, Undo2 } from "lucide-react";
import { type Command, command } from "./command.ts";

/** What can be taken back a step at a time. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** One step back, and one forward again. A field that is typed in keeps its own. */
export function undoCommands(
  steps: Steps,
  words: { readonly undo: string; readonly redo: string },
): [undo: Command, redo: Command] {
  const undo = command({
    id: "undo",
    label: words.undo,
    Icon: Undo2,
    group: "here",
    keys: ["Mod+Z"],
    heard: "outside-fields",
    isEnabled: steps.canUndo,
    run: steps.undo,
  });
  const redo = command({
    id: "redo",
    label: words.redo,
    Icon: Redo2,
    group: "here",
    keys: ["Mod+Shift+Z", "Mod+Y"],
    heard: "outside-fields",
    isEnabled: steps.canRedo,
    run: steps.redo,
  });
  return [undo, redo];
}
