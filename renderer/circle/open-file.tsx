import { FileInput } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";

interface Props {
  /** Whether files are held over the page now. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The way in for case files: chosen, or dropped on the page. */
export function OpenFile({ isOver, onFiles }: Props) {
  const { circle: words } = useWords();
  return (
    <div className={style.open}>
      <FileTrigger allowsMultiple onSelect={(files) => onFiles([...(files ?? [])])}>
        <Button weight="main" data-opens="case-file">
          <FileInput aria-hidden />
          {words.open}
        </Button>
      </FileTrigger>
      <p className={style.soft}>{isOver ? words.drop : `${words.orDrop} ${words.safe}`}</p>
    </div>
  );
}
