import { useState } from "react";
import type { Refusal } from "../../../core/outcome.ts";
import type { RoomCommitment } from "../../../core/workshop/run/run.ts";
import { useWords } from "../../words/use-words.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";
import { Notice } from "../notice.tsx";
import style from "./run.module.css";

interface Props {
  readonly keepsNames: boolean;
  readonly first: Pick<RoomCommitment, "what" | "who">;
  /** What the fields are called, where not as usual. */
  readonly what?: string;
  readonly who?: string;
  readonly label: string;
  /** Tells why it was not kept, or null. */
  readonly onKeep: (what: string, who: string) => Promise<Refusal | null>;
  readonly onDone: () => void;
}

/** One commitment, typed in by the trainer. */
export function CommitmentForm({ keepsNames, first, label, onKeep, onDone, ...names }: Props) {
  const { workshopRun: words, refusals } = useWords();
  const [what, setWhat] = useState(first.what);
  const [who, setWho] = useState(first.who);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  async function keep() {
    if (what.trim() === "" || isSending) return;
    setSending(true);
    const refused = await onKeep(what.trim(), who.trim());
    setSending(false);
    setRefusal(refused);
    if (refused === null) onDone();
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
        label={names.what ?? words.what}
        value={what}
        maxLength={5_000}
        autoFocus={first.what !== ""}
        onChange={setWhat}
      />
      {keepsNames && <Field label={names.who ?? words.who} value={who} onChange={setWho} />}
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <div>
        <Button type="submit" isDisabled={what.trim() === ""}>
          {label}
        </Button>
      </div>
    </form>
  );
}
