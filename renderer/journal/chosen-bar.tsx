import type { Command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./chosen-bar.module.css";

/** How many are chosen, and what can be done with all of them at once. */
export function ChosenBar({ count, commands }: { readonly count: number; readonly commands: readonly Command[] }) {
  const { journal } = useWords();
  return (
    <section className={style.bar} aria-label={journal.chosenBar}>
      <p className={style.count} role="status">
        {journal.chosen(count)}
      </p>
      <div className={style.buttons}>
        {commands.map((command) => (
          <CommandButton key={command.id} command={command} weight="quiet" />
        ))}
      </div>
    </section>
  );
}
