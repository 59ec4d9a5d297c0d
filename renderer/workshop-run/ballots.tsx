import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Refusal } from "../../core/outcome.ts";
import { letterOf } from "../../core/workshop/room/face-of.ts";
import type { Vote } from "../../core/workshop/vote/vote.ts";
import { voteOf } from "../../core/workshop/vote/votes.ts";
import { Button } from "../parts/button.tsx";
import hidden from "../parts/hidden.module.css";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./passed.module.css";
import { PassedOver, PassedWindow } from "./passed-window.tsx";
import { presentOf } from "./run-steps.ts";
import type { RunningRun } from "./running-run.ts";
import { Turns } from "./turns.tsx";

/** Secret ballots: the laptop goes round, each chooses, and nothing of it stays on the screen. */
export function Ballots({ running }: { readonly running: RunningRun }) {
  const { workshopRun: words } = useWords();
  const { run, session } = running;
  const { block } = presentOf(run);
  const vote = voteOf(run, block.id);
  if (vote === null || vote.state !== "open" || vote.mode !== "ballots")
    return <PassedOver text={words.voteIsClosed} />;
  const question = session.cases.find(({ id }) => id === block.caseId)?.question ?? "";
  return (
    <Turns title={words.passVote} lead={words.handedIn(vote.total, run.present)}>
      {({ by, onDone, onStop }) => (
        <Ballot
          key={by}
          question={question}
          options={vote.options}
          onHandIn={async (optionId) => {
            const handed = await running.hand(by, optionId);
            if (handed.ok) onDone();
            return handed.ok ? null : handed.reason;
          }}
          onStop={onStop}
        />
      )}
    </Turns>
  );
}

interface BallotProps {
  readonly question: string;
  readonly options: Vote["options"];
  /** Tells why it was not taken, or null. */
  readonly onHandIn: (optionId: string) => Promise<Refusal | null>;
  readonly onStop: () => void;
}

function Ballot({ question, options, onHandIn, onStop }: BallotProps) {
  const { workshopRun: words, refusals } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function handIn() {
    if (chosen === null || isSending) return;
    setSending(true);
    const refused = await onHandIn(chosen);
    setSending(false);
    setRefusal(refused);
  }
  return (
    <PassedWindow title={question === "" ? words.passVote : question}>
      <p className={style.soft}>{words.choose}</p>
      <RadioGroup className={style.options} value={chosen} isDisabled={isSending} onChange={setChosen}>
        <Label className={hidden.hidden}>{words.choose}</Label>
        {options.map(({ id, title }, place) => (
          <Radio key={id} value={id} className={style.option}>
            <span className={style.dot} aria-hidden />
            <span className={style.letter}>{letterOf(place)}</span>
            <span>{title}</span>
          </Radio>
        ))}
      </RadioGroup>
      {refusal !== null && (
        <Notice tone="trouble">
          {refusal === "locked" || refusal === "bad-input"
            ? words.voteIsClosed
            : words.notTaken(refusal === "app-gone" ? words.nobodyAnswers : refusals[refusal])}
        </Notice>
      )}
      <div className={style.buttons}>
        <Button weight="main" isDisabled={chosen === null || isSending} onPress={() => void handIn()}>
          {isSending ? words.handingIn : words.handIn}
        </Button>
        <Button weight="quiet" onPress={onStop}>
          {words.startOver}
        </Button>
      </div>
    </PassedWindow>
  );
}
