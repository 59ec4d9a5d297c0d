import { useState } from "react";
import { CommitmentForm } from "../parts/run/commitment-form.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import type { WriteRun } from "./write-run.ts";

interface Props {
  readonly keepsNames: boolean;
  readonly write: WriteRun;
}

/** Types in a commitment that was written on paper. Its id stays until it is kept, so that a second try is the same one. */
export function AddCommitment({ keepsNames, write }: Props) {
  const { workshopAfter: words } = useWords();
  const [id, setId] = useState(() => crypto.randomUUID());
  return (
    <div className={style.form}>
      <CommitmentForm
        key={id}
        keepsNames={keepsNames}
        first={{ what: "", who: "" }}
        what={words.fromPaper}
        who={words.whose}
        label={words.add}
        onKeep={(what, who) => write({ kind: "commitment", commitment: { id, what, who } })}
        onDone={() => setId(crypto.randomUUID())}
      />
    </div>
  );
}
