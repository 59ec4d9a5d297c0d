import { useState } from "react";
import { Autocomplete } from "react-aria-components";
import { SearchField } from "../parts/search-field.tsx";
import { useFind } from "../parts/use-find.ts";
import { useWords } from "../words/use-words.ts";
import style from "./find-dialog.module.css";
import { FindResults } from "./find-results.tsx";
import { placesFor } from "./places.ts";

interface Props {
  readonly onOpen: (to: string) => void;
  readonly onClose: () => void;
}

/** The line to type in, and what answers to it. */
export function FindPanel({ onOpen, onClose }: Props) {
  const { find, refusals, shell } = useWords();
  const [text, setText] = useState("");
  const finding = useFind(text);
  const places = placesFor(text, shell);
  const found = finding.state === "here" ? finding.found : [];
  const isEmpty = finding.state === "here" && found.length === 0 && places.length === 0;
  return (
    <>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <div className={style.search}>
          <SearchField label={find.label} placeholder={find.placeholder} autoFocus onEscape={onClose} />
        </div>
        <FindResults places={places} found={found} onOpen={onOpen} />
      </Autocomplete>
      <div role="status">
        {finding.state === "refused" && <p className={style.nothing}>{refusals[finding.reason]}</p>}
        {isEmpty && <p className={style.nothing}>{find.nothing(finding.text)}</p>}
      </div>
      <p className={style.keys}>{find.keys}</p>
    </>
  );
}
