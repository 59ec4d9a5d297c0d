import { Redirect } from "wouter";
import type { Entry } from "../../core/api.ts";
import { useAsk } from "../ask.ts";
import { Notice } from "../parts/notice.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { Consult } from "./consult/consult.tsx";
import { Decide } from "./decide/decide.tsx";
import { DilemmaHeader } from "./dilemma-header.tsx";
import style from "./dilemma-page.module.css";
import { Duties } from "./duties/duties.tsx";
import { LookBack } from "./look-back/look-back.tsx";
import { NextStep } from "./next-step.tsx";
import { Facts } from "./record/facts.tsx";
import { Options } from "./record/options.tsx";
import { People } from "./record/people.tsx";
import { WhatHappened } from "./record/what-happened.tsx";
import { isStep, type Step } from "./steps.ts";
import { type Record, useRecord } from "./use-record.ts";
import { Walk } from "./walk/walk.tsx";

interface Props {
  readonly id: string;
  readonly step: string | undefined;
}

/** One dilemma, part by part. */
export function DilemmaPage({ id, step = "record" }: Props) {
  const entry = useAsk("readDilemma", { id });
  if (!isStep(step)) return <Redirect to={`/dilemma/${id}`} replace />;
  return <WhenHere asked={entry}>{(value) => <OpenDilemma entry={value} step={step} />}</WhenHere>;
}

function OpenDilemma({ entry, step }: { readonly entry: Entry; readonly step: Step }) {
  const { dilemma: words } = useWords();
  const record = useRecord(entry);
  const { decision, id } = record.dilemma;
  return (
    <div className={style.page}>
      <DilemmaHeader record={record} step={step} />
      {record.readOnly && <Notice tone="news">{words.readOnly}</Notice>}
      {decision !== null && step !== "decide" && step !== "look-back" && (
        <Notice tone="news">{words.locked(longDay(decision.decidedAt))}</Notice>
      )}
      <section aria-label={words.step[step]} className={style.part}>
        <PartOf record={record} step={step} />
      </section>
      <NextStep id={id} step={step} />
    </div>
  );
}

function PartOf({ record, step }: { readonly record: Record; readonly step: Step }) {
  switch (step) {
    case "record":
      return <WhatHappened record={record} />;
    case "facts":
      return <Facts record={record} />;
    case "people":
      return <People record={record} />;
    case "options":
      return <Options record={record} />;
    case "walk":
      return <Walk record={record} />;
    case "consult":
      return <Consult record={record} />;
    case "decide":
      return (
        <>
          <Decide record={record} />
          <Duties record={record} />
        </>
      );
    case "look-back":
      return (
        <>
          <LookBack record={record} />
          {record.dilemma.decision !== null && <Duties record={record} />}
        </>
      );
  }
}
