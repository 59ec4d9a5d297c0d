import { cited } from "../../../core/code/cited.ts";
import type { Article } from "../../../core/code/house-code.ts";
import type { Citation } from "../../../core/dilemma/citation.ts";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import { CitedList } from "./cited-list.tsx";
import style from "./walk.module.css";

interface Props {
  readonly articles: readonly Article[];
  readonly citations: readonly Citation[];
  readonly onCode: () => void;
}

/** Which articles the option leaned towards keeps to, and which it goes against, before it is decided. */
export function CodeFindings({ articles, citations, onCode }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  return (
    <section aria-label={words.code} className={style.finding}>
      <h3>{words.code}</h3>
      {citations.length === 0 ? (
        <p className={style.lead}>{words.noneCited}</p>
      ) : (
        <CitedList
          cited={cited(articles, citations, null)}
          said={{ follows: words.keepsTo, against: words.aboutTo }}
          showsToday={false}
        />
      )}
      <div className={style.toCode}>
        <Button onPress={onCode}>{words.toCode}</Button>
      </div>
    </section>
  );
}
