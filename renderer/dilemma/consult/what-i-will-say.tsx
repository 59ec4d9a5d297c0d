import { Field } from "../../parts/field.tsx";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import style from "./consult.module.css";

interface Props {
  readonly record: Record;
  readonly isLocked: boolean;
}

/** The three turns of the talk, in the order in which they are spoken. */
const turns = ["sentence", "objection", "reply"] as const;

/** The sentence to the person concerned, their hardest objection and the reply, set as a short talk. */
export function WhatIWillSay({ record, isLocked }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.consult;
  const { speech } = record.dilemma;
  if (isLocked) return <Spoken record={record} />;
  const hints = { sentence: words.sentenceHint, objection: words.objectionHint, reply: words.replyHint };
  return (
    <section aria-labelledby="consult-speech" className={style.part}>
      <div>
        <h2 id="consult-speech" className={style.heading}>
          {words.speech}
        </h2>
        <p className={style.lead}>{words.speechLead}</p>
      </div>
      <div className={style.addressee}>
        <Field
          label={words.to}
          maxLength={300}
          value={speech.to}
          onChange={(to) => record.write({ speech: { ...speech, to } })}
        />
      </div>
      <div className={style.talk}>
        {turns.map((turn) => (
          <div key={turn} className={`${style.turn} ${turn === "objection" ? style.theirs : style.mine}`}>
            <Field
              kind="prose"
              label={words[turn]}
              hint={hints[turn]}
              value={speech[turn]}
              onChange={(text) => record.write({ speech: { ...speech, [turn]: text } })}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

/** The talk as it stood when it was decided. */
function Spoken({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.consult;
  const { speech } = record.dilemma;
  const said = turns.filter((turn) => speech[turn].trim() !== "");
  return (
    <LockedText record={record} part="speech" title={words.speech}>
      {said.length === 0 && <p className={style.empty}>{dilemma.nothingWritten}</p>}
      {speech.to !== "" && <p className={style.name}>{words.saidTo(speech.to)}</p>}
      {said.length > 0 && (
        <div className={style.talk}>
          {said.map((turn) => (
            <div key={turn} className={`${style.turn} ${turn === "objection" ? style.theirs : style.mine}`}>
              <p className={style.term}>{words[turn]}</p>
              <Typed text={speech[turn]} />
            </div>
          ))}
        </div>
      )}
    </LockedText>
  );
}
