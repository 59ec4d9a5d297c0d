import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { type Steps, undoCommands } from "../commands/undo.ts";
import type { savingWords } from "./saving-words.ts";
import type { Standing, Version } from "./standing.ts";

interface Props {
  readonly open: Steps & { readonly standing: { readonly kind: Standing<Version, never>["kind"] } };
  /** What is said of bytes on the disk, and of all but what may not be saved as it is. */
  readonly saved: string;
  readonly savedBut?: string;
  readonly words: Pick<typeof savingWords, "saving" | "notSaved" | "undo" | "redo">;
  readonly className: string | undefined;
}

/** Whether everything typed is on the disk, and the ways to take a step back and forward. "Saved" is said only of bytes on the disk. */
export function SaveLine({ open, saved, savedBut = saved, words, className }: Props) {
  const [undo, redo] = undoCommands(open, words);
  useOffer([undo, redo]);
  const said = {
    saved,
    "saved-but": savedBut,
    saving: words.saving,
    refused: words.notSaved,
    clash: words.notSaved,
  };
  return (
    <div className={className}>
      <span role="status">{said[open.standing.kind]}</span>
      <CommandButton command={undo} weight="quiet" shows="icon" />
      <CommandButton command={redo} weight="quiet" shows="icon" />
    </div>
  );
}
