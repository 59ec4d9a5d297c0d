import { ChevronDown, Plus } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import { type BlockKind, blockKinds } from "../../core/workshop/plan/block.ts";
import { blockWords } from "../../room/words.ts";
import { Button } from "../parts/button.tsx";
import choice from "../parts/choice.module.css";
import { useWords } from "../words/use-words.ts";
import rowStyle from "./agenda.module.css";
import style from "./workshop.module.css";

interface Props {
  readonly onCase: () => void;
  readonly onBlock: (kind: BlockKind) => void;
}

/** The ways to add to the agenda: a case with all its blocks, or one block. */
export function AddBlock({ onCase, onBlock }: Props) {
  const { workshop: words } = useWords();
  return (
    <div className={style.buttons}>
      <Button onPress={onCase}>
        <Plus aria-hidden />
        {words.addCase}
      </Button>
      <MenuTrigger>
        <Button>
          {words.addBlock}
          <ChevronDown aria-hidden />
        </Button>
        <Popover className={`${choice.popover} ${rowStyle.kinds}`} placement="bottom start">
          <Menu aria-label={words.addBlock} className={choice.list}>
            {blockKinds.map((kind) => (
              <MenuItem
                key={kind}
                id={kind}
                className={choice.item}
                textValue={blockWords(kind).name}
                onAction={() => onBlock(kind)}
              >
                <Text slot="label">{blockWords(kind).name}</Text>
                <Text slot="description" className={rowStyle.kindAbout}>
                  {words.about[kind]}
                </Text>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
