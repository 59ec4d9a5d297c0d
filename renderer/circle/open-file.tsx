import { FileInput } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { Button, type Weight } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";

interface Props {
  /** Whether files are held over the page now. */
  readonly isOver: boolean;
  /** The main thing on the page, unless a file is being looked at. */
  readonly weight: Weight;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The way in for case files: chosen, or dropped on the page. */
export function OpenFile({ isOver, weight, onFiles }: Props) {
  const { circle: words } = useWords();
  return (
    <div className={style.open}>
      <FileTrigger allowsMultiple onSelect={(files) => onFiles([...(files ?? [])])}>
        <Button weight={weight} data-opens="case-file">
          <FileInput aria-hidden />
          {words.open}
        </Button>
      </FileTrigger>
      <p className={style.soft}>{isOver ? words.drop : `${words.orDrop} ${words.safe}`}</p>
    </div>
  );
}
