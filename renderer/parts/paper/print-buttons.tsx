import { FileDown, Printer } from "lucide-react";
import { useState } from "react";
import { bridge } from "../../bridge.ts";
import { command } from "../../commands/command.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { useOffer } from "../../commands/offers.ts";
import { useWords } from "../../words/use-words.ts";
import { Notice } from "../notice.tsx";
import style from "./print-buttons.module.css";
import { usePrintName } from "./use-print-name.ts";

type Became = { readonly tone: "news" | "trouble"; readonly text: string };

/** The longest name that the shell hears, in characters; it makes a shorter one of it. */
const nameAtMost = 300;

interface Props {
  /** What a file of it is called, without its ending. */
  readonly name: string;
  readonly isEnabled: boolean;
}

/** Prints what is on the screen to be printed, or saves it as a PDF: by the shell where it can, else by the browser's own window. */
export function PrintButtons({ name, isEnabled }: Props) {
  const { paper: words } = useWords();
  const [became, setBecame] = useState<Became | null>(null);
  usePrintName(name);
  async function save() {
    setBecame(null);
    const saved = await bridge.savePdf?.(name.slice(0, nameAtMost));
    if (saved?.ok === false) setBecame({ tone: "trouble", text: words.notSaved });
    else if (saved?.value) setBecame({ tone: "news", text: words.saved(saved.value.name) });
  }
  const one = { group: "here", isEnabled } as const;
  const print = command({ ...one, id: "print-sheets", label: words.print, Icon: Printer, run: () => window.print() });
  const keep = command({ ...one, id: "save-pdf", label: words.save, Icon: FileDown, run: () => void save() });
  const canSave = bridge.savePdf !== undefined;
  useOffer(canSave ? [print, keep] : [print]);
  return (
    <div className={style.print}>
      <div className={style.buttons}>
        <CommandButton command={print} weight="main" />
        {canSave && <CommandButton command={keep} />}
      </div>
      {!canSave && <p className={style.how}>{words.how}</p>}
      <div aria-live="polite">{became !== null && <Notice tone={became.tone}>{became.text}</Notice>}</div>
    </div>
  );
}
