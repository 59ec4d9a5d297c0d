import { useState } from "react";
import type { RoomCommitment } from "../../core/workshop/run/run.ts";
import { Button } from "../parts/button.tsx";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { Typed } from "../parts/prose.tsx";
import { CommitmentForm } from "../parts/run/commitment-form.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import type { WriteRun } from "./write-run.ts";

interface Props {
  readonly commitment: RoomCommitment;
  readonly withNames: boolean;
  /** Null where the session can only be read. */
  readonly write: WriteRun | null;
  readonly onTakeOut: (write: WriteRun) => void;
}

/** One commitment, as it is read or while it is changed. A name that is not shown stays as it is. */
export function Commitment({ commitment, withNames, write, onTakeOut }: Props) {
  const { workshopRun: words } = useWords();
  const [isChanging, setChanging] = useState(false);
  const [wasChanged, setChanged] = useState(false);
  const { id, who, what } = commitment;
  if (isChanging && write !== null)
    return (
      <li className={style.said}>
        <CommitmentForm
          keepsNames={withNames}
          first={commitment}
          label={words.keep}
          onKeep={(said, by) => write({ kind: "commitment", commitment: { id, what: said, who: by } })}
          onDone={() => {
            setChanging(false);
            setChanged(true);
          }}
        />
      </li>
    );
  return (
    <li className={style.said}>
      {withNames && who !== "" && <p className={style.who}>{who}</p>}
      <Typed text={what} />
      {write !== null && (
        <OffPaper>
          <div className={style.buttons}>
            <Button
              weight="quiet"
              takesOver={wasChanged}
              aria-label={words.changeOf(what)}
              onPress={() => setChanging(true)}
            >
              {words.change}
            </Button>
            <Button weight="quiet" aria-label={words.dropOf(what)} onPress={() => onTakeOut(write)}>
              {words.drop}
            </Button>
          </div>
        </OffPaper>
      )}
    </li>
  );
}
