import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import type { RoomCommitment } from "../../core/workshop/run/run.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";

interface Props {
  readonly sessionId: string;
  readonly runId: string;
  readonly keepsNames: boolean;
}

function blank(): RoomCommitment {
  return { id: crypto.randomUUID(), what: "", who: "" };
}

/** Types in a commitment that was written on paper. Its id stays until it is kept, so that a second try is the same one. */
export function AddCommitment({ sessionId, runId, keepsNames }: Props) {
  const { workshopAfter: words, refusals } = useWords();
  const [commitment, setCommitment] = useState(blank);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { what, who } = commitment;
  async function keep() {
    if (what.trim() === "") return;
    const write = { kind: "commitment", commitment: { ...commitment, what: what.trim(), who: who.trim() } } as const;
    const kept = await api.writeRun({ id: sessionId, runId, write });
    setRefusal(kept.ok ? null : kept.reason);
    if (kept.ok) setCommitment(blank);
  }
  return (
    <form
      className={style.form}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        kind="long-line"
        label={words.fromPaper}
        value={what}
        maxLength={5_000}
        onChange={(value) => setCommitment({ ...commitment, what: value })}
      />
      {keepsNames && (
        <Field label={words.whose} value={who} onChange={(value) => setCommitment({ ...commitment, who: value })} />
      )}
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <div>
        <Button type="submit" isDisabled={what.trim() === ""}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
