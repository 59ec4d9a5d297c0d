import { Collection, Header, Menu, MenuItem, MenuSection } from "react-aria-components";
import type { Command } from "../commands/command.ts";
import { Keys } from "../commands/keys.tsx";
import { FoundLine } from "../parts/found-line.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./find-dialog.module.css";
import type { Item, ItemGroup } from "./find-groups.ts";

interface Props {
  readonly groups: readonly ItemGroup[];
  readonly onAct: (item: Item) => void;
}

function CommandLine({ command }: { readonly command: Command }) {
  const { Icon, label, keys } = command;
  return (
    <span className={style.command}>
      <Icon aria-hidden className={style.icon} />
      <span className={style.label}>{label}</span>
      {keys[0] !== undefined && <Keys shortcut={keys[0]} />}
    </span>
  );
}

/** What can be done and what was found: one list for the arrow keys. */
export function FindResults({ groups, onAct }: Props) {
  const { find } = useWords();
  const items = groups.flatMap((group) => group.items);
  return (
    <Menu
      aria-label={find.results}
      className={style.results}
      onAction={(key) => {
        const chosen = items.find((item) => item.key === key);
        if (chosen !== undefined) onAct(chosen);
      }}
    >
      {groups.map(({ title, items: own }) => (
        <MenuSection key={title} id={title}>
          <Header className={style.group}>{title}</Header>
          <Collection items={own}>
            {(item) => (
              <MenuItem id={item.key} textValue={item.name} className={style.item}>
                {item.kind === "command" ? <CommandLine command={item.command} /> : <FoundLine found={item.found} />}
              </MenuItem>
            )}
          </Collection>
        </MenuSection>
      ))}
    </Menu>
  );
}
