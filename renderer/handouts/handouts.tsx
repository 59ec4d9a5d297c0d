import { ChevronLeft } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import { casesInOrder } from "../../core/workshop/handout.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { missingIn } from "../../core/workshop/plan/missing-in.ts";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { PaperChoice } from "../parts/paper/paper-choice.tsx";
import { PrintButtons } from "../parts/paper/print-buttons.tsx";
import { usePaper } from "../parts/paper/use-paper.ts";
import way from "../parts/way.module.css";
import { useWords } from "../words/use-words.ts";
import style from "./handouts.module.css";
import { peopleIn, proposedPeople, usualPeople } from "./people.ts";
import { PeopleField } from "./people-field.tsx";
import { RunChoice } from "./run-choice.tsx";
import { Sheet } from "./sheet.tsx";
import { SheetChoice } from "./sheet-choice.tsx";
import { offeredSheets, type SheetKind } from "./sheet-kind.ts";

/** Chooses what is printed of a workshop, and shows it as the pages it will be. */
export function Handouts({ view }: { readonly view: SessionView }) {
  const { handouts: words } = useWords();
  const { session } = view;
  const [paper, choosePaper] = usePaper();
  const [wanted, setWanted] = useState<readonly SheetKind[]>(["participant"]);
  const [runId, setRunId] = useState<string | null>(session.runs.at(-1)?.id ?? null);
  const run = session.runs.find(({ id }) => id === runId) ?? null;
  const [typed, setTyped] = useState(() => String(proposedPeople(run)));
  const cases = casesInOrder(session);
  const offered = offeredSheets(cases);
  const chosen = offered.filter((kind) => wanted.includes(kind));
  const missing = missingIn(session).length;
  const names = chosen.map((kind) => words.sheet[kind].name);
  return (
    <>
      <OffPaper>
        <Page
          title={words.title}
          above={
            <Link className={way.way} href={`/workshop/${session.id}`}>
              <ChevronLeft aria-hidden size={16} />
              {words.back}
            </Link>
          }
          lead={words.of(session.title)}
        >
          <div className={style.controls}>
            {cases.length === 0 && <Notice tone="news">{words.noCase}</Notice>}
            {missing > 0 && <Notice tone="news">{words.missing(missing)}</Notice>}
            <SheetChoice offered={offered} chosen={chosen} onChange={setWanted} />
            <div className={style.fields}>
              <PaperChoice paper={paper} onChange={choosePaper} />
              <PeopleField typed={typed} onChange={setTyped} />
              {session.runs.length > 0 && <RunChoice runs={session.runs} chosen={runId} onChange={setRunId} />}
            </div>
            <PrintButtons name={words.file(session.title, names)} isEnabled={chosen.length > 0} />
          </div>
        </Page>
      </OffPaper>
      <div className={style.sheets}>
        {chosen.length === 0 && <p className={style.none}>{words.noneChosen}</p>}
        {chosen.map((kind) => (
          <Sheet key={kind} kind={kind} view={view} run={run} people={peopleIn(typed) ?? usualPeople} paper={paper} />
        ))}
      </div>
    </>
  );
}
