import type { BackupPreview } from "../../core/backup/job.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./safekeeping.module.css";
import { holdings } from "./words.ts";

interface Props {
  readonly preview: BackupPreview;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** The question before a backup takes the place of the present: whose it is, what it holds, and what becomes of the present. */
export function BringBackSheet({ preview, onYes, onClose }: Props) {
  const { ask } = useWords().safekeeping;
  return (
    <Sheet title={ask.title} isOpen onClose={onClose} close={ask.close}>
      <div className={style.ask}>
        <p className={style.whose}>{ask.of(preview.casebook, preview.madeAt)}</p>
        {preview.isThisOne ? <p>{ask.same}</p> : <Notice tone="news">{ask.other}</Notice>}
        <p>
          {ask.holds} {holdings(preview)}.
        </p>
        {preview.unreadable > 0 && <Notice tone="trouble">{ask.unreadable(preview.unreadable)}</Notice>}
        {preview.leftOut > 0 && <Notice tone="trouble">{ask.leftOut(preview.leftOut)}</Notice>}
        {preview.missing > 0 && <Notice tone="trouble">{ask.missing(preview.missing)}</Notice>}
        <p>{ask.text}</p>
        <div className={style.buttons}>
          <Button weight="main" onPress={onYes}>
            {ask.yes}
          </Button>
          <Button onPress={onClose}>{ask.close}</Button>
        </div>
      </div>
    </Sheet>
  );
}
