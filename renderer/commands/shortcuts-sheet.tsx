import { Sheet } from "../parts/sheet.tsx";
import { useWords } from "../words/use-words.ts";
import { type Command, groups } from "./command.ts";
import { Keys } from "./keys.tsx";
import { useOffered } from "./offers.ts";
import style from "./shortcuts-sheet.module.css";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What stands over the list, where there is no list of commands to speak of. */
  readonly lead?: string;
}

/** Every shortcut that is heard on this page. */
export function ShortcutsSheet({ isOpen, onClose, lead }: Props) {
  const { commands: words } = useWords();
  const offered = useOffered().filter(({ keys }) => keys.length > 0);
  return (
    <Sheet title={words.shortcuts} isOpen={isOpen} onClose={onClose} close={words.close}>
      <p className={style.lead}>{lead ?? words.shortcutsLead}</p>
      {groups
        .map((group) => ({ group, commands: offered.filter((command) => command.group === group) }))
        .filter(({ commands }) => commands.length > 0)
        .map(({ group, commands }) => (
          <section key={group} aria-label={words.groups[group]}>
            <h3 className={style.group}>{words.groups[group]}</h3>
            <dl>
              {commands.map((command) => (
                <ShortcutLine key={command.id} command={command} />
              ))}
            </dl>
          </section>
        ))}
      <p className={style.lead}>{words.inFields}</p>
    </Sheet>
  );
}

function ShortcutLine({ command }: { readonly command: Command }) {
  return (
    <div className={style.line}>
      <dt>{command.label}</dt>
      <dd className={style.keys}>
        {command.keys.map((shortcut) => (
          <Keys key={shortcut} shortcut={shortcut} />
        ))}
      </dd>
    </div>
  );
}
