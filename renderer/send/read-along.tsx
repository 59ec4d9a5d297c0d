import { memo, useEffect, useRef, useState } from "react";
import { type NameKind, nameKinds } from "../../core/circle/redact/redaction.ts";
import { Button } from "../parts/button.tsx";
import { Choice } from "../parts/choice.tsx";
import { useWords } from "../words/use-words.ts";
import { LeavingSheet } from "./leaving-sheet.tsx";
import { Marked } from "./marked.tsx";
import style from "./names.module.css";
import { selectedText } from "./selected-text.ts";
import type { LeavingNow } from "./use-leaving.ts";

interface Props {
  readonly now: LeavingNow;
  readonly onAdd: (text: string, kind: NameKind) => boolean;
}

/** The longest text that one stand-in takes the place of, in characters. */
const longest = 300;

/** The text as it would leave, its stand-ins marked, in which anything can be selected to be replaced too. */
export function ReadAlong({ now, onAdd }: Props) {
  const { send: words } = useWords();
  const text = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState("");
  const [kind, setKind] = useState<NameKind>("person");
  useEffect(() => {
    function look() {
      if (text.current === null || !text.current.contains(document.getSelection()?.anchorNode ?? null)) return;
      setSelected(selectedText(text.current));
    }
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  const add = () => {
    onAdd(selected, kind);
    setSelected("");
    document.getSelection()?.removeAllRanges();
  };
  return (
    <section aria-label={words.text} className={style.along}>
      <div className={style.bar}>
        <p className={style.barLine}>
          <strong>{words.text}</strong>
        </p>
        {selected === "" || selected.length > longest ? (
          <p className={style.meta}>{words.textHint}</p>
        ) : (
          <div className={style.selected}>
            <Choice
              label={words.alsoKind}
              value={kind}
              choices={nameKinds}
              words={words.oneKind}
              place="filter"
              onChange={(chosen) => setKind(chosen ?? "person")}
            />
            <Button weight="main" onPress={add}>
              {words.replaceEverywhere(selected)}
            </Button>
          </div>
        )}
      </div>
      <div ref={text}>
        <Text now={now} />
      </div>
    </section>
  );
}

const Text = memo(function Text({ now }: { readonly now: LeavingNow }) {
  return <LeavingSheet leaving={now.written} show={(text) => <Marked text={text} cut={now.cut} />} />;
});
