import type { Peer } from "../../core/circle/circle.ts";
import { type ChoosablePart, choosableParts } from "../../core/circle/file/shared-dilemma.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { Field } from "../parts/field.tsx";
import { Tick } from "../parts/tick.tsx";
import { useWords } from "../words/use-words.ts";
import { Pictures } from "./pictures.tsx";
import { Recipients } from "./recipients.tsx";
import style from "./send.module.css";
import type { OpenRedaction } from "./use-redaction.ts";

interface Props {
  readonly dilemma: Dilemma;
  readonly open: OpenRedaction;
  readonly peers: readonly Peer[];
  /** The ids of those who get it. */
  readonly to: readonly string[];
  readonly onTo: (to: string[]) => void;
}

/** The parts of a dilemma that may be chosen and in which something is written. */
function written(dilemma: Dilemma): ReadonlySet<ChoosablePart> {
  const { mind, walk, promises, decision, attachments } = dilemma;
  const isWritten: Record<ChoosablePart, boolean> = {
    mind: mind.trim() !== "",
    notes: Object.values(walk.answers).some(({ note }) => note.trim() !== ""),
    promises: promises.length > 0,
    reviews: decision !== null,
    attachments: attachments.length > 0,
  };
  return new Set(choosableParts.filter((part) => isWritten[part]));
}

/** What goes along, until when an answer would help, and who gets it. */
export function WhatGoes({ dilemma, open, peers, to, onTo }: Props) {
  const { send: words } = useWords();
  const { parts, answerBy } = open.redaction;
  const here = written(dilemma);
  const choose = (part: ChoosablePart, isOn: boolean) =>
    open.write({ parts: choosableParts.filter((other) => (other === part ? isOn : parts.includes(other))) });
  return (
    <>
      <section className={style.group} aria-labelledby="always-goes">
        <h3 id="always-goes" className={style.legend}>
          {words.always}
        </h3>
        <p>{words.alwaysText}</p>
      </section>
      <fieldset className={style.group}>
        <legend className={style.legend}>{words.choose}</legend>
        {choosableParts
          .filter((part) => here.has(part) || parts.includes(part))
          .map((part) => (
            <Tick
              key={part}
              label={words.part[part]}
              hint={here.has(part) ? words.partHint[part] : words.empty}
              isOn={parts.includes(part)}
              onChange={(isOn) => choose(part, isOn)}
            />
          ))}
        {parts.includes("attachments") && <Pictures dilemma={dilemma} />}
        <p className={style.hint}>{words.stays}</p>
      </fieldset>
      <div className={style.group}>
        <Field
          kind="day"
          label={words.answerBy}
          hint={words.answerByHint}
          value={answerBy ?? ""}
          onChange={(day) => open.write({ answerBy: day === "" ? null : day })}
        />
      </div>
      <Recipients peers={peers} to={to} onTo={onTo} />
    </>
  );
}
