import { useState } from "react";
import { Redirect, useLocation } from "wouter";
import type { Entry } from "../../core/dilemma/entry.ts";
import { useAsk } from "../ask.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { ConflictsOf } from "../parts/conflicts/conflicts-of.tsx";
import { Notice } from "../parts/notice.tsx";
import { leftUnder, nameOf } from "../parts/open-words.ts";
import { PrecedentFor } from "../parts/precedent-for.tsx";
import { useSteady } from "../parts/use-steady.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { AsItWas } from "./as-it-was/as-it-was.tsx";
import { DayField, dayFieldId } from "./as-it-was/day-field.tsx";
import { Beside } from "./beside.tsx";
import type { DilemmaAutosave } from "./dilemma-autosave.ts";
import { dilemmaCommands } from "./dilemma-commands.ts";
import { DilemmaHeader } from "./dilemma-header.tsx";
import style from "./dilemma-page.module.css";
import { Gone } from "./gone/gone.tsx";
import { NextStep } from "./next-step.tsx";
import { PartOf } from "./part-of.tsx";
import { SaveState } from "./save-state.tsx";
import { addressOf, isStep, type Step } from "./steps.ts";
import { SupersedeSheet } from "./supersede/supersede-sheet.tsx";
import { SupersededLinks } from "./supersede/superseded-links.tsx";
import { type Record, useRecord } from "./use-record.ts";

interface Props {
  readonly id: string;
  readonly step: string | undefined;
  /** A sheet of the walk. */
  readonly sheet: string | undefined;
}

/** One dilemma, part by part. */
export function DilemmaPage({ id, step = "record", sheet }: Props) {
  const entry = useAsk("readDilemma", { id });
  if (!isStep(step)) return <Redirect to={`/dilemma/${id}`} replace />;
  const isGone = entry.state === "refused" && entry.reason === "not-found";
  const left = isGone ? leftUnder<DilemmaAutosave>(nameOf("dilemmas", id)) : null;
  if (left !== null) return <Gone autosave={left} />;
  if (sheet !== undefined && step !== "walk") return <Redirect to={addressOf(id, step)} replace />;
  return <WhenHere asked={entry}>{(value) => <OpenDilemma entry={value} step={step} />}</WhenHere>;
}

interface OpenProps {
  readonly entry: Entry;
  readonly step: Step;
}

function OpenDilemma({ entry, step }: OpenProps) {
  const words = useWords();
  const [, go] = useLocation();
  const record = useRecord(entry);
  const [day, setDay] = useState<string | null>(null);
  const [isSuperseding, setSuperseding] = useState(false);
  const { id, createdAt, supersededBy } = record.dilemma;
  const showDay = useSteady((wanted: string) => void record.flush().then(() => setDay(wanted)));
  const offered = dilemmaCommands({
    words,
    record,
    step,
    go,
    supersede: () => setSuperseding(true),
    chooseDay: () => document.getElementById(dayFieldId)?.querySelector("input")?.focus(),
  });
  useOffer(day === null ? offered : []);
  if (day !== null)
    return (
      <div className={style.page}>
        <AsItWas id={id} day={day} onBack={() => setDay(null)}>
          {(past) => (
            <>
              <DilemmaHeader record={past} step={step} state={null} />
              <Part record={past} step={step} />
            </>
          )}
        </AsItWas>
        <NextStep id={id} step={step} />
      </div>
    );
  const atFoot = offered.filter(({ id: of, isEnabled }) => isEnabled && standsAtFoot(of, step));
  return (
    <div className={style.room}>
      <div className={style.page}>
        <DilemmaHeader record={record} step={step} state={<SaveState record={record} step={step} />} />
        <StandingNotices record={record} readOnly={entry.readOnly} step={step} />
        <ConflictsOf kind="dilemma" id={id} title={record.dilemma.title} before={record.flush} />
        <SupersededLinks id={id} supersededBy={supersededBy} />
        <Beside record={record} step={step}>
          <Part record={record} step={step} />
          <PrecedentFor kind="dilemma" id={id} />
          <NextStep id={id} step={step} />
          <div className={style.foot}>
            <DayField createdAt={createdAt} onShow={showDay} />
            {atFoot.map((command) => (
              <CommandButton key={command.id} command={command} weight="quiet" />
            ))}
          </div>
        </Beside>
        {isSuperseding && <SupersedeSheet record={record} onClose={() => setSuperseding(false)} />}
      </div>
    </div>
  );
}

/** Whether a command has a button at the foot of a part; the part on consulting has one for the circle among its own. */
function standsAtFoot(id: string, step: Step): boolean {
  return id === "supersede" || id === "make-case" || (id === "send-to-circle" && step !== "consult");
}

interface StandingProps {
  readonly record: Record;
  /** Why nothing can be changed. */
  readonly readOnly: Entry["readOnly"];
  readonly step: Step;
}

function StandingNotices({ record, readOnly, step }: StandingProps) {
  const { dilemma: words } = useWords();
  const { decision } = record.dilemma;
  return (
    <>
      {readOnly !== null && <Notice tone="news">{words.readOnly[readOnly]}</Notice>}
      {decision !== null && step !== "decide" && step !== "look-back" && (
        <Notice tone="news">{words.locked(longDay(decision.decidedAt))}</Notice>
      )}
    </>
  );
}

function Part({ record, step }: { readonly record: Record; readonly step: Step }) {
  const { dilemma: words } = useWords();
  return (
    <section aria-label={words.step[step]} className={style.part}>
      <PartOf record={record} step={step} />
    </section>
  );
}
