import { type ReactNode, useState } from "react";
import type { Refusal } from "../../../core/outcome.ts";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import style from "./duties.module.css";
import { DutyForm } from "./duty-form.tsx";
import { FollowUpLine } from "./follow-up-line.tsx";
import { keepDuties } from "./keep-duties.ts";
import { PromiseLine } from "./promise-line.tsx";

/** Who does what by when, and what was promised to whom. Both go on after the decision: more are added, each is marked. */
export function Duties({ record }: { readonly record: Record }) {
  const { refusals } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { id, followUps, promises, decision } = record.dilemma;
  const keeping = keepDuties(record);
  const canMark = !record.readOnly;
  const canRemove = canMark && decision === null;
  return (
    <div className={style.duties}>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <Part
        record={record}
        kind="followUp"
        isEmpty={followUps.length === 0}
        form={canMark && <DutyForm kind="followUp" draftKey={`follow-up-${id}`} onAdd={keeping.addFollowUp} />}
      >
        {followUps.map((followUp) => (
          <FollowUpLine
            key={followUp.id}
            followUp={followUp}
            onMark={canMark ? (doneOn) => void keeping.markFollowUp(followUp.id, doneOn).then(setRefusal) : undefined}
            onRemove={
              canRemove
                ? () => record.write({ followUps: followUps.filter((other) => other.id !== followUp.id) })
                : undefined
            }
          />
        ))}
      </Part>
      <Part
        record={record}
        kind="promise"
        isEmpty={promises.length === 0}
        form={canMark && <DutyForm kind="promise" draftKey={`promise-${id}`} onAdd={keeping.addPromise} />}
      >
        {promises.map((promise) => (
          <PromiseLine
            key={promise.id}
            promise={promise}
            onMark={canMark ? (kept) => void keeping.markPromise(promise.id, kept).then(setRefusal) : undefined}
            onRemove={
              canRemove
                ? () => record.write({ promises: promises.filter((other) => other.id !== promise.id) })
                : undefined
            }
          />
        ))}
      </Part>
    </div>
  );
}

interface PartProps {
  readonly record: Record;
  readonly kind: "followUp" | "promise";
  readonly isEmpty: boolean;
  /** The way to one more. */
  readonly form: ReactNode;
  readonly children: ReactNode;
}

/** The list of one kind of duty; after the decision with its later thoughts. */
function Part({ record, kind, isEmpty, form, children }: PartProps) {
  const { dilemma } = useWords();
  const words = dilemma.duties[kind];
  const list = isEmpty ? (
    <p className={style.empty}>{words.none}</p>
  ) : (
    <ul className={style.list} aria-label={words.title}>
      {children}
    </ul>
  );
  if (record.dilemma.decision !== null)
    return (
      <LockedText record={record} part={kind === "followUp" ? "followUps" : "promises"} title={words.title}>
        {list}
        {form}
      </LockedText>
    );
  return (
    <div className={style.part}>
      <div>
        <h2 className={style.heading}>{words.title}</h2>
        <p className={style.lead}>{words.lead}</p>
      </div>
      {list}
      {form}
    </div>
  );
}
