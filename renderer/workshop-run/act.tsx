import type { Command } from "../commands/command.ts";
import { Keys } from "../commands/keys.tsx";
import { Button, type Weight } from "../parts/button.tsx";
import style from "./act.module.css";

interface Props {
  readonly command: Command;
  readonly weight?: Weight;
  /** The main one is larger: it is hit while one looks at the room. */
  readonly isLarge?: boolean;
}

/** A command as a button with its key. A click leaves the keyboard where it is, so that a space later pauses and presses nothing again. */
export function Act({ command, weight = "plain", isLarge = false }: Props) {
  const { Icon, label, short, keys, isEnabled, run } = command;
  const [shortcut] = keys;
  return (
    <span className={isLarge ? `${style.act} ${style.large}` : style.act}>
      <Button weight={weight} isDisabled={!isEnabled} preventFocusOnPress onPress={run}>
        <Icon aria-hidden />
        {short ?? label}
        {shortcut !== undefined && (
          <span className={style.key} aria-hidden>
            <Keys shortcut={shortcut} />
          </span>
        )}
      </Button>
    </span>
  );
}
