import { useState } from "react";
import { listed, wholeJournal } from "../../../core/dilemma/listing.ts";
import type { Summary } from "../../../core/dilemma/summary.ts";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { SearchField } from "../../parts/search-field.tsx";
import { nearDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./supersede.module.css";

interface Props {
  /** The dilemmas that may stand in the place, the last changed first. */
  readonly candidates: readonly Summary[];
  readonly onPick: (id: string) => void;
}

/** How many are shown at once; the search finds the others. */
const most = 5;

/** One of the dilemmas of the journal, found by a few words. */
export function PickLater({ candidates, onPick }: Props) {
  const { dilemma, terms } = useWords();
  const words = dilemma.supersede;
  const [text, setText] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  if (candidates.length === 0) return <p>{words.noCandidates}</p>;
  const answers = listed(candidates, { ...wholeJournal, text });
  const shown = answers.slice(0, most);
  const chosen = shown.find(({ id }) => id === picked)?.id ?? null;
  const of = new Map(shown.map((summary) => [summary.id, summary]));
  return (
    <div className={style.pick}>
      <SearchField label={words.search} placeholder={words.placeholder} value={text} onChange={setText} autoFocus />
      {shown.length === 0 && <p role="status">{words.nothing(text)}</p>}
      {shown.length > 0 && (
        <Choices
          label={words.candidates}
          hideLabel
          form="cards"
          value={chosen}
          choices={shown.map(({ id }) => id)}
          show={(id) => {
            const summary = of.get(id);
            return (
              summary !== undefined && (
                <>
                  <span className={style.candidate}>{summary.title}</span>
                  <span className={style.about}>
                    {terms.status[summary.status]}, {words.written(nearDay(summary.createdAt))}
                  </span>
                </>
              )
            );
          }}
          onChange={setPicked}
        />
      )}
      {answers.length > most && <p className={style.lead}>{words.more(answers.length - most)}</p>}
      <div>
        <Button weight="main" isDisabled={chosen === null} onPress={() => chosen !== null && onPick(chosen)}>
          {words.confirm}
        </Button>
      </div>
    </div>
  );
}
