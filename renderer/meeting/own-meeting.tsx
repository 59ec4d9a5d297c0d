import { useState } from "react";
import type { GivenCommitment } from "../../core/circle/circle-api.ts";
import type { OpenCommitment, OwnRoundView } from "../../core/circle/round/round-view.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import { Close } from "./close.tsx";
import { Held } from "./held.tsx";
import { Material } from "./material.tsx";
import style from "./meeting.module.css";
import { Meeting } from "./meeting.tsx";
import { blankNotebook, lengthOf } from "./notebook.ts";

interface Props {
  readonly round: OwnRoundView;
  readonly commitments: readonly OpenCommitment[];
  readonly onAnew: () => void;
}

/** A meeting about an own dilemma. How far it came is kept as a draft, so that a crash goes on where it was. */
export function OwnMeeting({ round, commitments, onAnew }: Props) {
  const { meeting: words, refusals } = useWords();
  const notebook = useDraft(`meet-${round.id}`, blankNotebook);
  const [held, setHeld] = useState<{ readonly commitment: GivenCommitment | null } | null>(null);
  const { fields: page, ready, refusal, write, drop } = notebook;
  if (held !== null) return <Held id={round.id} commitment={held.commitment} />;
  if (!ready) return refusal === null ? null : <Notice tone="trouble">{refusals[refusal]}</Notice>;

  async function hold(commitment: GivenCommitment | null): Promise<Refusal | null> {
    const { id } = round;
    const kept = await api.holdMeeting({ id, minutes: lengthOf(page), notes: page.notes, commitment });
    if (!kept.ok) return kept.reason;
    await drop();
    setHeld({ commitment });
    return null;
  }

  const open = { page, write };
  return (
    <>
      {refusal !== null && (
        <div className={style.first}>
          <Notice tone="trouble">{refusals[refusal]}</Notice>
        </div>
      )}
      <Meeting notebook={open} commitments={commitments} onAnew={() => void drop().then(onAnew)}>
        {(kind) => (
          <>
            <Material kind={kind} round={round} />
            <section className={style.section} aria-label={words.notes}>
              <Field
                kind="prose"
                label={words.notes}
                hint={words.notesHint}
                value={page.notes}
                onChange={(notes) => write({ notes })}
              />
            </section>
            {kind === "close" && <Close notebook={open} onHold={hold} />}
          </>
        )}
      </Meeting>
    </>
  );
}
