import { Link } from "wouter";
import { findings } from "../../../core/walk/findings.ts";
import { useAsk } from "../../ask.ts";
import { Notice } from "../../parts/notice.tsx";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import { addressOf } from "../steps.ts";
import type { Record } from "../use-record.ts";
import style from "./decide.module.css";
import { DecideForm } from "./decide-form.tsx";
import { Decided } from "./decided.tsx";

/** Choosing, with reasons and a prediction; afterwards, what was decided. */
export function Decide({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  const plan = useAsk("readWalkPlan", {});
  const { decision, options, id, walk } = record.dilemma;
  if (decision !== null) return <Decided record={record} decision={decision} />;
  if (record.readOnly) return <p>{dilemma.nothingWritten}</p>;
  const named = options.filter((option) => option.title.trim() !== "");
  if (named.length === 0)
    return (
      <p>
        {words.needsOptions} <Link href={addressOf(id, "options")}>{words.toOptions}</Link>
      </p>
    );
  return (
    <WhenHere asked={plan}>
      {(value) => {
        const found = findings(value, walk);
        const toWalk = <Link href={addressOf(id, "walk")}>{words.toWalk}</Link>;
        return (
          <div className={style.column}>
            <p className={style.lead}>{words.lead}</p>
            {found.stopped.length > 0 && (
              <Notice tone="trouble" action={toWalk}>
                {words.stopped}
              </Notice>
            )}
            {found.stopped.length === 0 && found.unanswered.length > 0 && (
              <Notice tone="news" action={toWalk}>
                {words.unanswered(found.unanswered.length)}
              </Notice>
            )}
            <DecideForm record={record} options={named} />
          </div>
        );
      }}
    </WhenHere>
  );
}
