import { useState } from "react";
import { type BecameWord, becameWords } from "../../core/circle/meeting/meeting.ts";
import type { OpenCommitment } from "../../core/circle/round/round-view.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Choices } from "../parts/choices.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import style from "./meeting.module.css";

interface Props {
  readonly commitments: readonly OpenCommitment[];
  readonly onGoOn: () => void;
}

/** The opening of a meeting: what became of what was promised when the circle met last. */
export function Became({ commitments, onGoOn }: Props) {
  const { meeting: words } = useWords();
  const [those] = useState(commitments); // What is told stays in sight until one goes on.
  const [told, setTold] = useState<Readonly<Record<string, BecameWord>>>({});
  const areAllTold = those.every(({ meetingId }) => told[meetingId] !== undefined);
  return (
    <section className={style.stage} aria-labelledby="meeting-became">
      <h2 id="meeting-became" className={style.heading}>
        {words.became}
      </h2>
      <p className={style.soft}>{words.becameLead}</p>
      <ul className={style.commitments}>
        {those.map((commitment) => {
          const word = told[commitment.meetingId];
          const { who, what, by, heldOn, title } = commitment;
          return (
            <li key={commitment.meetingId} className={style.commitment}>
              <p className={style.rule}>{what}</p>
              <p className={style.soft}>{words.promised(who, by, heldOn)}</p>
              <p className={style.soft}>{words.about(title)}</p>
              {word === undefined ? (
                <Tell
                  commitment={commitment}
                  onTold={(chosen) => setTold({ ...told, [commitment.meetingId]: chosen })}
                />
              ) : (
                <Notice tone="news">
                  <strong>{words.becameWord[word]}.</strong> {words.becameKept}
                </Notice>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button weight="main" onPress={onGoOn}>
          {areAllTold ? words.goOn : words.goOnLater}
        </Button>
      </div>
    </section>
  );
}

interface TellProps {
  readonly commitment: OpenCommitment;
  readonly onTold: (word: BecameWord) => void;
}

function Tell({ commitment, onTold }: TellProps) {
  const { meeting: words, refusals } = useWords();
  const { roundId, meetingId, what } = commitment;
  const draft = useDraft(`became-${meetingId}`, { word: "", text: "" });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const word = becameWords.find((known) => known === draft.fields.word) ?? null;
  if (!draft.ready) return draft.refusal === null ? null : <Notice tone="trouble">{refusals[draft.refusal]}</Notice>;

  async function keep() {
    if (word === null || isSending) return;
    setSending(true);
    const kept = await api.tellWhatBecame({ id: roundId, meetingId, word, text: draft.fields.text });
    setSending(false);
    setRefusal(kept.ok ? null : kept.reason);
    if (!kept.ok) return;
    await draft.drop();
    onTold(word);
  }

  return (
    <div className={style.form}>
      <Choices
        label={words.becameAsk(what)}
        hideLabel
        value={word}
        choices={becameWords}
        show={(one) => words.becameWord[one]}
        onChange={(one) => draft.write({ word: one })}
      />
      <Field
        label={words.becameText}
        hint={words.becameHint}
        kind="prose"
        value={draft.fields.text}
        onChange={(text) => draft.write({ text })}
      />
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <div>
        <Button aria-label={words.keepBecameOf(what)} isDisabled={word === null} onPress={() => void keep()}>
          {words.keepBecame}
        </Button>
      </div>
    </div>
  );
}
