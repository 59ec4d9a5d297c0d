import { useEffect, useMemo, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components";
import type { Found } from "../../core/search/quick-find.ts";
import { useOffered } from "../commands/offers.ts";
import { SearchField } from "../parts/search-field.tsx";
import { useFewFirst } from "../parts/use-few-first.ts";
import { useFind } from "../parts/use-find.ts";
import { useWords } from "../words/use-words.ts";
import style from "./find-dialog.module.css";
import { findGroups, firstOf, foundItems, type Item } from "./find-groups.ts";
import { FindResults } from "./find-results.tsx";

interface Props {
  readonly onChoose: (item: Item) => void;
  readonly onClose: () => void;
}

const none: readonly Found[] = [];

/** The line to type in, and what answers to it. */
export function FindPanel({ onChoose, onClose }: Props) {
  const words = useWords();
  const { find, refusals } = words;
  const [text, setText] = useState("");
  /** What Enter was pressed on before its answer was in. */
  const [eager, setEager] = useState<string | null>(null);
  const hasChosen = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const finding = useFind(text);
  const typed = text.trim();
  const answer = finding.state === "here" ? finding.found : none;
  const found = useMemo(() => foundItems(answer), [answer]);
  const groups = findGroups(text, useOffered(), found, words);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const drawn = firstOf(groups, useFewFirst(found, count));
  const first = groups[0]?.items[0];
  const isAnswered = finding.state === "idle" || finding.state === "refused" || isAnswerTo(finding, typed);
  const isEmpty = finding.state === "here" && first === undefined;

  /** Once only: the key that is pressed and the entry that is chosen both tell of it. */
  function choose(item: Item | undefined) {
    if (item === undefined || hasChosen.current) return;
    hasChosen.current = true;
    onChoose(item);
  }

  /** An entry that answers to an earlier text is not what was asked for: the answer that is on its way is waited for. */
  function act(item: Item | undefined) {
    if (isAnswered || item?.kind === "command") choose(item);
    else setEager(typed);
  }

  useEffect(() => {
    if (eager !== null && eager === typed && isAnswered) choose(first);
  });

  return (
    <>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <div className={style.search}>
          <SearchField
            label={find.label}
            placeholder={find.placeholder}
            autoFocus
            input={input}
            onEscape={onClose}
            onEnter={() => {
              if (!isAnswered || !isOnAnEntry(input.current)) act(first);
            }}
          />
        </div>
        <FindResults groups={drawn} onAct={act} />
      </Autocomplete>
      <div role="status">
        {finding.state === "refused" && <p className={style.nothing}>{refusals[finding.reason]}</p>}
        {isEmpty && <p className={style.nothing}>{find.nothing(finding.text)}</p>}
      </div>
      <p className={style.keys}>{find.keys}</p>
    </>
  );
}

/** Whether the keyboard stands on an entry that is there: one that new answers have replaced hears no Enter. */
function isOnAnEntry(input: HTMLInputElement | null): boolean {
  const id = input?.getAttribute("aria-activedescendant") ?? "";
  return id !== "" && document.getElementById(id) !== null;
}

function isAnswerTo(finding: ReturnType<typeof useFind>, typed: string): boolean {
  return finding.state === "here" && finding.text === typed;
}
