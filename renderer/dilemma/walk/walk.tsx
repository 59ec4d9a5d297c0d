import { useState } from "react";
import { planAsWalked } from "../../../core/walk/as-walked.ts";
import { findings } from "../../../core/walk/findings.ts";
import { lensesFor, type WalkPlan } from "../../../core/walk/lens.ts";
import { useAsk } from "../../ask.ts";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import { Findings } from "./findings.tsx";
import { LensSheet } from "./lens-sheet.tsx";
import { firstOpenSheet, type Sheet } from "./sheets.ts";
import { StopSigns } from "./stop-signs.tsx";
import { WalkStart } from "./walk-start.tsx";

/** The walk of one dilemma: how far, the stop signs, lens by lens, and what it shows. */
export function Walk({ record }: { readonly record: Record }) {
  const plan = useAsk("readWalkPlan", {});
  return <WhenHere asked={plan}>{(value) => <WalkOn plan={value} record={record} />}</WhenHere>;
}

function WalkOn({ plan, record }: { readonly plan: WalkPlan; readonly record: Record }) {
  const { dilemma: words } = useWords();
  const [sheet, setSheet] = useState<Sheet>({ kind: "start" });
  const { walk, options, decision } = record.dilemma;
  if (decision !== null || record.readOnly) {
    const then = planAsWalked(plan, walk);
    return (
      <LockedText record={record} part="walk" title={words.walk.findings}>
        <Findings plan={then} walk={walk} found={findings(then, walk)} />
      </LockedText>
    );
  }
  const found = findings(plan, walk);
  const lenses = lensesFor(plan, walk.length ?? "full");
  const write = (change: Partial<typeof walk>) => record.write({ walk: { ...walk, ...change } });
  const atItsEnd = <Findings plan={plan} walk={walk} found={found} onAgain={() => setSheet({ kind: "start" })} />;
  switch (sheet.kind) {
    case "start":
      return (
        <WalkStart
          plan={plan}
          walk={walk}
          options={options}
          found={found}
          onChange={write}
          onGo={() => setSheet(firstOpenSheet(plan, walk))}
          onFindings={() => setSheet({ kind: "findings" })}
        />
      );
    case "stops":
      return (
        <StopSigns
          stops={plan.stops}
          answers={walk.stops}
          onAnswer={(id, answer) => write({ stops: { ...walk.stops, [id]: answer } })}
          onBack={() => setSheet({ kind: "start" })}
          onNext={() => setSheet({ kind: "lens", place: 0 })}
        />
      );
    case "lens": {
      const lens = lenses[sheet.place];
      if (lens === undefined) return atItsEnd;
      const isLast = sheet.place === lenses.length - 1;
      return (
        <LensSheet
          key={lens.id}
          lens={lens}
          place={sheet.place}
          total={lenses.length}
          walk={walk}
          onAnswer={(id, answer) => write({ answers: { ...walk.answers, [id]: answer } })}
          onBack={() => setSheet(sheet.place === 0 ? { kind: "stops" } : { kind: "lens", place: sheet.place - 1 })}
          onNext={() => setSheet(isLast ? { kind: "findings" } : { kind: "lens", place: sheet.place + 1 })}
        />
      );
    }
    case "findings":
      return atItsEnd;
  }
}
