import { useState } from "react";
import type { Article } from "../../core/code/house-code.ts";
import type { Starter } from "../../core/code/starters.ts";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Fold } from "../parts/fold.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./starters.module.css";

interface Props {
  readonly starters: readonly Starter[];
  readonly articles: readonly Article[];
  readonly onAdopt: (text: string) => Promise<Refusal | null>;
  readonly onReword: (text: string) => void;
}

/** Articles to begin with, in sight while there are none of one's own. */
export function Starters({ starters, articles, onAdopt, onReword }: Props) {
  const { code: words, refusals } = useWords();
  const [startsOpen] = useState(articles.length === 0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Fold className={style.starters} summary={words.starters} isWanted={startsOpen}>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <ul>
        {starters.map(({ id, says, because }) => {
          const adopted = articles.find(({ wordings }) => wordings.some(({ text }) => text === says));
          return (
            <li key={id} className={style.starter}>
              <p className={style.says}>{says}</p>
              <p className={style.because}>{because}</p>
              {adopted === undefined ? (
                <div className={style.buttons}>
                  <Button
                    aria-label={words.adoptStarterNamed(says)}
                    onPress={() => {
                      setChosen(id);
                      void onAdopt(says).then(setRefusal);
                    }}
                  >
                    {words.adoptStarter}
                  </Button>
                  <Button weight="quiet" aria-label={words.rewordStarterNamed(says)} onPress={() => onReword(says)}>
                    {words.rewordStarter}
                  </Button>
                </div>
              ) : (
                <div className={style.buttons}>
                  <ButtonLink weight="quiet" takesOver={chosen === id} to={`/code/${adopted.number}`}>
                    {words.article(adopted.number)}
                  </ButtonLink>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
