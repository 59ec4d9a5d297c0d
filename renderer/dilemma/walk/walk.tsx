import { Redirect, useLocation, useParams } from "wouter";
import { toBeHeldAgainst } from "../../../core/code/cited.ts";
import type { Article } from "../../../core/code/house-code.ts";
import { planAsWalked } from "../../../core/walk/as-walked.ts";
import { findings } from "../../../core/walk/findings.ts";
import type { WalkPlan } from "../../../core/walk/lens.ts";
import { useAsk, useAskAbout } from "../../ask.ts";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import { CodeFindings } from "./code-findings.tsx";
import { CodeSheet } from "./code-sheet.tsx";
import { Findings } from "./findings.tsx";
import { LensSheet } from "./lens-sheet.tsx";
import { LockedCode } from "./locked-code.tsx";
import { addressOfSheet, firstOpenSheet, lastLens, placeOf, type Sheet, sheetAt } from "./sheets.ts";
import { StopSigns } from "./stop-signs.tsx";
import style from "./walk.module.css";
import { WalkStart } from "./walk-start.tsx";

/** The walk of one dilemma: how far, the stop signs, lens by lens, and what it shows. */
export function Walk({ record }: { readonly record: Record }) {
  const { id, decision } = record.dilemma;
  const plan = useAsk("readWalkPlan", {});
  const code = useAskAbout("readHouseCode", {}, [id, decision?.decidedAt ?? null]);
  return (
    <WhenHere asked={plan}>
      {(value) => (
        <WhenHere asked={code}>
          {({ articles }) => <WalkOn plan={value} articles={articles} record={record} />}
        </WhenHere>
      )}
    </WhenHere>
  );
}

interface Props {
  readonly plan: WalkPlan;
  readonly articles: readonly Article[];
  readonly record: Record;
}

function WalkOn({ plan, articles, record }: Props) {
  const { dilemma: words } = useWords();
  const { sheet: word } = useParams<{ readonly sheet?: string }>();
  const [, go] = useLocation();
  const { id, walk, options, citations, excuses, decision } = record.dilemma;
  if (decision !== null || record.readOnly) {
    const then = planAsWalked(plan, walk);
    return (
      <div className={style.column}>
        <LockedText record={record} part="walk" title={words.walk.findings}>
          <Findings plan={then} walk={walk} found={findings(then, walk)} heard={excuses} />
        </LockedText>
        <LockedCode record={record} articles={articles} />
      </div>
    );
  }
  const found = findings(plan, walk);
  const write = (change: Partial<typeof walk>) => record.write({ walk: { ...walk, ...change } });
  const show = (sheet: Sheet) => go(addressOfSheet(id, sheet));
  const bearing = toBeHeldAgainst(articles, citations);
  const hasCode = bearing.length > 0 || citations.length > 0;
  const sheet = sheetAt(word, plan, walk, hasCode);
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
          onNext={() => show(placeOf(plan, walk, null, hasCode).after)}
        />
      );
    case "lens": {
      const { lens } = sheet;
      const { place, total, before, after } = placeOf(plan, walk, lens, hasCode);
      return (
        <LensSheet
          key={lens.id}
          lens={lens}
          place={place}
          total={total}
          isLast={after.kind === "findings"}
          walk={walk}
          onAnswer={(question, answer) => write({ answers: { ...walk.answers, [question]: answer } })}
          onBack={() => show(before)}
          onNext={() => show(after)}
        />
      );
    }
    case "code":
      return (
        <CodeSheet
          articles={bearing}
          citations={citations}
          leaning={options.find((option) => option.id === walk.leaning)?.title ?? ""}
          onChange={(cited) => record.write({ citations: cited })}
          onBack={() => show(lastLens(plan, walk))}
          onNext={() => show({ kind: "findings" })}
        />
      );
    case "findings": {
      const ofCode = hasCode && (
        <CodeFindings articles={articles} citations={citations} onCode={() => show({ kind: "code" })} />
      );
      return (
        <Findings
          plan={plan}
          walk={walk}
          found={found}
          heard={excuses}
          ofCode={ofCode}
          onAgain={() => show({ kind: "start" })}
        />
      );
    }
  }
}
