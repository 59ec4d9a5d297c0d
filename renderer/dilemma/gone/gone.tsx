import { Copy, Undo2 } from "lucide-react";
import { useRef, useState, useSyncExternalStore } from "react";
import { typedSince } from "../../../core/dilemma/typed-since.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { Button } from "../../parts/button.tsx";
import { copyShown } from "../../parts/copy-shown.ts";
import { Notice } from "../../parts/notice.tsx";
import { Page } from "../../parts/page.tsx";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import type { DilemmaAutosave } from "../dilemma-autosave.ts";
import { bringBack } from "./bring-back.ts";
import style from "./gone.module.css";

/** What was typed into a dilemma and not saved before another window deleted it, and the ways to keep it. */
export function Gone({ autosave }: { readonly autosave: DilemmaAutosave }) {
  const { dilemma: words, refusals } = useWords();
  const { dilemma } = useSyncExternalStore(autosave.subscribe, autosave.shown);
  const typed = useRef<HTMLDivElement>(null);
  const [said, say] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const changed = typedSince(autosave.kept.dilemma, dilemma);
  const wordless = changed.filter(({ texts }) => texts.length === 0).map(({ part }) => words.part[part]);

  function copy() {
    if (typed.current !== null) say(copyShown(typed.current) ? words.gone.copied : words.gone.selected);
  }

  return (
    <Page title={words.gone.title} lead={words.gone.lead(autosave.kept.dilemma.title)} width="reading">
      <div className={style.ways}>
        <Button weight="main" onPress={() => void bringBack(dilemma.id, autosave.flush).then(setRefusal)}>
          <Undo2 aria-hidden />
          {words.gone.bringBack}
        </Button>
        <Button onPress={copy}>
          <Copy aria-hidden />
          {words.gone.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <section aria-label={words.gone.typed} className={style.typed}>
        <div ref={typed}>
          {changed
            .filter(({ texts }) => texts.length > 0)
            .map(({ part, texts }) => (
              <div key={part}>
                <h2 className={style.part}>{words.part[part]}</h2>
                {texts.map((text) => (
                  <Typed key={text} text={text} />
                ))}
              </div>
            ))}
        </div>
        {wordless.length > 0 && <p className={style.chosen}>{words.gone.chosen(wordless.join(", "))}</p>}
      </section>
    </Page>
  );
}
