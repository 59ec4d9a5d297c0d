import { useState } from "react";
import { useWords } from "../words/use-words.ts";
import style from "./collect-sheet.module.css";
import { CollectionName } from "./collection-name.tsx";
import { Notice } from "./notice.tsx";
import { Sheet } from "./sheet.tsx";
import type { KeptCollections } from "./use-collections.ts";

interface Props {
  readonly caseId: string;
  readonly title: string;
  readonly kept: KeptCollections;
  readonly onClose: () => void;
}

/** The collections a case stands in: put in, taken out, or the first of a new one. */
export function CollectSheet({ caseId, title, kept, onClose }: Props) {
  const { library, refusals } = useWords();
  const { collections, refusal } = kept;
  /** What was turned here, seen at once: a box must not wait for the disk. */
  const [turned, setTurned] = useState<Readonly<Record<string, boolean>>>({});
  const ofName = refusal === "incomplete" || refusal === "already-there";

  async function turn(id: string, isIn: boolean) {
    setTurned((present) => ({ ...present, [id]: isIn }));
    const reason = await kept.collect(id, caseId, isIn);
    if (reason !== null) setTurned(({ [id]: _, ...others }) => others);
  }

  return (
    <Sheet title={library.collectTitle} isOpen onClose={onClose} close={library.close}>
      <p className={style.title}>{title}</p>
      {collections.length === 0 ? (
        <p className={style.none}>{library.noCollections}</p>
      ) : (
        <ul className={style.list}>
          {collections.map(({ id, name, cases }) => (
            <li key={id}>
              <label className={style.one}>
                <input
                  type="checkbox"
                  checked={turned[id] ?? cases.includes(caseId)}
                  onChange={({ currentTarget }) => void turn(id, currentTarget.checked)}
                />
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {refusal !== null && !ofName && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <CollectionName
        label={library.newCollectionName}
        submit={library.startWith}
        autoFocus={collections.length === 0}
        onName={async (name) => (await kept.start(name, [caseId])).refusal}
      />
    </Sheet>
  );
}
