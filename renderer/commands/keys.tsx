import type { Shortcut } from "../../core/shortcut.ts";
import { useWords } from "../words/use-words.ts";
import style from "./keys.module.css";

const isMac = /Mac/.test(navigator.platform);

/** A shortcut as it is printed on the keys. */
export function Keys({ shortcut }: { readonly shortcut: Shortcut }) {
  const { commands } = useWords();
  const names: Readonly<Record<string, string>> = isMac ? commands.macKeys : commands.keys;
  return (
    <kbd className={style.keys}>
      {shortcut
        .split("+")
        .map((key) => names[key] ?? key)
        .join(" ")}
    </kbd>
  );
}
