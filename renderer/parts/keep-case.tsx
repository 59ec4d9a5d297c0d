import { Bookmark, FolderCheck, FolderPlus } from "lucide-react";
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import style from "./keep-case.module.css";

interface Props {
  readonly title: string;
  readonly isBookmarked: boolean;
  /** In how many collections it stands. */
  readonly collected: number;
  /** The icons alone, in a list, or with their words. */
  readonly shows: "icons" | "words";
  readonly onBookmark: (isIn: boolean) => void;
  readonly onCollect: () => void;
}

/** The bookmark of a case, and the way into the collections it stands in. */
export function KeepCase({ title, isBookmarked, collected, shows, onBookmark, onCollect }: Props) {
  const { library } = useWords();
  const isShort = shows === "icons";
  return (
    <div className={isShort ? style.icons : style.words}>
      <Button
        weight="quiet"
        aria-pressed={isBookmarked}
        aria-label={isShort ? library.bookmarkNamed(title) : undefined}
        onPress={() => onBookmark(!isBookmarked)}
      >
        <Bookmark aria-hidden />
        {!isShort && library.bookmark}
      </Button>
      <Button weight="quiet" aria-label={isShort ? library.collectNamed(title) : undefined} onPress={onCollect}>
        {collected > 0 ? <FolderCheck aria-hidden className={style.inSome} /> : <FolderPlus aria-hidden />}
        {!isShort && library.collectionsOf(collected)}
      </Button>
    </div>
  );
}
