import type { KeptBackup } from "../../core/backup/kept-backup.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./safekeeping.module.css";

interface Props {
  readonly backups: readonly KeptBackup[];
  readonly isBusy: boolean;
  readonly onBringBack: (name: string) => void;
}

/** The rotating backups, the newest first: when, why, how large, and the way back. */
export function Shelf({ backups, isBusy, onBringBack }: Props) {
  const { safekeeping: words } = useWords();
  if (backups.length === 0) return <p className={style.soft}>{words.empty}</p>;
  return (
    <ul className={style.list} aria-label={words.list}>
      {backups.map(({ name, madeAt, why, size }) => (
        <li key={name} className={style.item}>
          <div className={style.text}>
            <p className={style.when}>
              <time dateTime={madeAt}>{words.when(madeAt)}</time>
            </p>
            <p className={style.meta}>
              {words.why[why]} · {words.size(size)}
            </p>
          </div>
          <Button isDisabled={isBusy} aria-label={words.bringBackNamed(madeAt)} onPress={() => onBringBack(name)}>
            {words.bringBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
