import { useState } from "react";
import { Input, Label, Text, TextArea, TextField } from "react-aria-components";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./passed.module.css";
import { PassedWindow } from "./passed-window.tsx";
import type { RunningRun } from "./running-run.ts";
import { Turns } from "./turns.tsx";

/** The longest that a commitment and a name are, in characters. */
const most = { what: 5_000, who: 300 } as const;

/** Each writes one commitment on the laptop that goes round; nothing of it stays on the screen. */
export function CommitmentRound({ running }: { readonly running: RunningRun }) {
  const { workshopRun: words } = useWords();
  const { run, session, write } = running;
  return (
    <Turns title={words.passWrite} lead={words.commitmentsCount(run.commitments.length)}>
      {({ by, onDone, onStop }) => (
        <OneCommitment
          key={by}
          keepsNames={session.names}
          onHandIn={async (what, who) => {
            const refusal = await write({ kind: "commitment", commitment: { id: by, what, who } }); // Sent twice, it is one.
            if (refusal === null) onDone();
            return refusal;
          }}
          onStop={onStop}
        />
      )}
    </Turns>
  );
}

interface Props {
  readonly keepsNames: boolean;
  /** Tells why it was not taken, or null. */
  readonly onHandIn: (what: string, who: string) => Promise<Refusal | null>;
  readonly onStop: () => void;
}

/** Fields of their own, whose names no browser has seen: it offers nothing that somebody else typed. */
function OneCommitment({ keepsNames, onHandIn, onStop }: Props) {
  const { workshopRun: words, refusals } = useWords();
  const [what, setWhat] = useState("");
  const [who, setWho] = useState("");
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [names] = useState(() => ({ what: crypto.randomUUID(), who: crypto.randomUUID() }));
  async function handIn() {
    if (what.trim() === "" || isSending) return;
    setSending(true);
    const refused = await onHandIn(what.trim(), who.trim());
    setSending(false);
    setRefusal(refused);
  }
  return (
    <PassedWindow title={words.myWhat}>
      <TextField
        className={style.field}
        value={what}
        onChange={setWhat}
        maxLength={most.what}
        name={names.what}
        autoComplete="off"
      >
        <Label className={style.label}>{words.myWhat}</Label>
        <TextArea className={`${style.input} ${style.text}`} rows={3} spellCheck={false} />
        <Text slot="description" className={style.soft}>
          {words.myWhatHint}
        </Text>
      </TextField>
      {keepsNames ? (
        <TextField
          className={style.field}
          value={who}
          onChange={setWho}
          maxLength={most.who}
          name={names.who}
          autoComplete="off"
        >
          <Label className={style.label}>{words.myWho}</Label>
          <Input className={style.input} spellCheck={false} />
          <Text slot="description" className={style.soft}>
            {words.myWhoHint}
          </Text>
        </TextField>
      ) : (
        <p className={style.soft}>{words.unnamed}</p>
      )}
      {refusal !== null && (
        <Notice tone="trouble">
          {words.notTakenWords(refusal === "app-gone" ? words.nobodyAnswers : refusals[refusal])}
        </Notice>
      )}
      <div className={style.buttons}>
        <Button weight="main" isDisabled={what.trim() === "" || isSending} onPress={() => void handIn()}>
          {isSending ? words.handingIn : words.handIn}
        </Button>
        <Button weight="quiet" onPress={onStop}>
          {words.startOver}
        </Button>
      </div>
    </PassedWindow>
  );
}
