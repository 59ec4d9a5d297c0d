import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./nothing-fits.module.css";

interface Props {
  /** What was searched for, if anything. */
  readonly text: string | null;
  readonly isNarrowed: boolean;
  /** The shelf is that of a collection nothing was put into yet. */
  readonly isEmptyCollection: boolean;
  readonly onShowAll: () => void;
}

/** An empty shelf, and the way back to a full one. */
export function NothingFits({ text, isNarrowed, isEmptyCollection, onShowAll }: Props) {
  const { library } = useWords();
  if (isEmptyCollection)
    return (
      <div className={style.nothing}>
        <h2 className={style.title}>{library.emptyCollection}</h2>
        <p>{library.emptyCollectionText}</p>
        <Button onPress={onShowAll}>{library.showAll}</Button>
      </div>
    );
  return (
    <div className={style.nothing}>
      <h2 className={style.title}>{library.nothing}</h2>
      <p>
        {text !== null && `${library.nothingFound(text)} ${library.nothingText} `}
        {isNarrowed && (text === null ? library.nothingShelfOnly : library.nothingShelf)}
      </p>
      <Button onPress={onShowAll}>{library.showAll}</Button>
    </div>
  );
}
