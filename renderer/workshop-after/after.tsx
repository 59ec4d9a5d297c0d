import { useState } from "react";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { resultsOf } from "../../core/workshop/results.ts";
import type { Run } from "../../core/workshop/run/run.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { PaperChoice } from "../parts/paper/paper-choice.tsx";
import { usePaper } from "../parts/paper/use-paper.ts";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import style from "./after.module.css";
import { Commitments } from "./commitments.tsx";
import { Compare } from "./compare.tsx";
import { DropRun } from "./drop-run.tsx";
import { MendNotes } from "./mend-notes.tsx";
import { Minutes } from "./minutes.tsx";
import { Notes } from "./notes.tsx";
import { Present } from "./present.tsx";
import { Runs } from "./runs.tsx";
import { Votes } from "./votes.tsx";
import { Ways } from "./ways.tsx";
import { writeRun } from "./write-run.ts";

interface Props {
  readonly view: SessionView;
  readonly run: Run;
}

/** What came of one run of a session: on the screen, on paper and as CSV, with names only where they are switched on. */
export function After({ view: { session, readOnly }, run }: Props) {
  const { workshopAfter: words } = useWords();
  const [wantsNames, setWantsNames] = useState(false);
  const [paper, choosePaper] = usePaper();
  const withNames = session.names && wantsNames;
  const results = resultsOf(session, run);
  const write = readOnly === null ? writeRun(session.id, run.id) : null;
  const held = words.held(run.beganAt, run.endedAt);
  const lead = run.present === null ? held : `${held} · ${words.people(run.present)}`;
  const titleOf = (caseId: string | null) => session.cases.find(({ id }) => id === caseId)?.title ?? "";
  return (
    <div className={style.paper} data-paper={paper}>
      <Page title={words.title(session.title)} above={<Above sessionId={session.id} />} lead={lead}>
        <OffPaper>
          <div className={style.around}>
            {run.endedAt === null && (
              <Notice tone="news" action={<ButtonLink to={`/workshop/${session.id}/run`}>{words.goOn}</ButtonLink>}>
                {words.going}
              </Notice>
            )}
            {session.runs.length > 1 && <Runs session={session} present={run.id} />}
            <PaperChoice paper={paper} onChange={choosePaper} />
            <Ways session={session} results={results} withNames={withNames} onNames={setWantsNames} />
          </div>
        </OffPaper>
        <Votes cases={results.cases} />
        <Commitments commitments={results.commitments} withNames={withNames} keepsNames={session.names} write={write} />
        <Notes blocks={results.blocks} titleOf={titleOf}>
          {write === null ? null : <MendNotes run={run} blocks={results.blocks} titleOf={titleOf} write={write} />}
        </Notes>
        <Present run={run} names={results.attendance} withNames={withNames} keepsNames={session.names} write={write} />
        <Minutes results={results} titleOf={titleOf} />
        {session.runs.length > 1 && <Compare session={session} run={run} />}
        {run.endedAt !== null && readOnly === null && <DropRun sessionId={session.id} runId={run.id} />}
      </Page>
    </div>
  );
}
