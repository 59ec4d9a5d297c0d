import { Redirect, useLocation, useParams } from "wouter";
import { planAsWalked } from "../../../core/walk/as-walked.ts";
import { findings } from "../../../core/walk/findings.ts";
import type { WalkPlan } from "../../../core/walk/lens.ts";
import { useAsk } from "../../ask.ts";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import { Findings } from "./findings.tsx";
import { LensSheet } from "./lens-sheet.tsx";
import { addressOfSheet, firstOpenSheet, placeOf, type Sheet, sheetAt } from "./sheets.ts";
import { StopSigns } from "./stop-signs.tsx";
import { WalkStart } from "./walk-start.tsx";

/** The walk of one dilemma: how far, the stop signs, lens by lens, and what it shows. */
export function Walk({ record }: { readonly record: Record }) {
  const plan = useAsk("readWalkPlan", {});
  return <WhenHere asked={plan}>{(value) => <WalkOn plan={value} record={record} />}</WhenHere>;
}

function WalkOn({ plan, record }: { readonly plan: WalkPlan; readonly record: Record }) {
  const { dilemma: words } = useWords();
  const { sheet: word } = useParams<{ readonly sheet?: string }>();
  const [, go] = useLocation();
  const { id, walk, options, excuses, decision } = record.dilemma;
  if (decision !== null || record.readOnly) {
    const then = planAsWalked(plan, walk);
    return (
      <LockedText record={record} part="walk" title={words.walk.findings}>
        <Findings plan={then} walk={walk} found={findings(then, walk)} heard={excuses} />
      </LockedText>
    );
  }
  const found = findings(plan, walk);
  const write = (change: Partial<typeof walk>) => record.write({ walk: { ...walk, ...change } });
  const show = (sheet: Sheet) => go(addressOfSheet(id, sheet));
  const sheet = sheetAt(word, plan, walk);
  if (sheet === null) return <Redirect to={addressOfSheet(id, { kind: "start" })} replace />;
  switch (sheet.kind) {
    case "start":
      return (
        <WalkStart
          plan={plan}
          walk={walk}
          options={options}
          found={found}
          onChange={write}
          onGo={() => show(firstOpenSheet(plan, walk))}
          onFindings={() => show({ kind: "findings" })}
        />
      );
    case "stops":
      return (
        <StopSigns
          stops={plan.stops}
          answers={walk.stops}
          onAnswer={(stop, answer) => write({ stops: { ...walk.stops, [stop]: answer } })}
          onBack={() => show({ kind: "start" })}
          onNext={() => show(placeOf(plan, walk, null).after)}
        />
      );
    case "lens": {
      const { lens } = sheet;
      const { place, total, before, after } = placeOf(plan, walk, lens);
      return (
        <LensSheet
          key={lens.id}
          lens={lens}
          place={place}
          total={total}
          walk={walk}
          onAnswer={(question, answer) => write({ answers: { ...walk.answers, [question]: answer } })}
          onBack={() => show(before)}
          onNext={() => show(after)}
        />
      );
    }
    case "findings":
      return <Findings plan={plan} walk={walk} found={found} heard={excuses} onAgain={() => show({ kind: "start" })} />;
  }
}
