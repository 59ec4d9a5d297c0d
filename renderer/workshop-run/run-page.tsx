import { useState } from "react";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { goingRun } from "../../core/workshop/run/going-run.ts";
import { useAsk } from "../ask.ts";
import { useShortcuts } from "../commands/use-shortcuts.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import { usePassedRound } from "./passed-round.ts";
import { PassedOver } from "./passed-window.tsx";
import { RunOver } from "./run-over.tsx";
import { Running } from "./running.tsx";
import { StartCheck } from "./start-check.tsx";

/** A session on the day, with nothing of the casebook around it: this screen may be on the wall. */
export function RunPage({ id }: { readonly id: string }) {
  const { workshopRun: words, shell, refusals } = useWords();
  const asked = useAsk("readSession", { id });
  const round = usePassedRound();
  useShortcuts();
  switch (asked.state) {
    case "waiting":
      return <p role="status">{shell.waiting}</p>;
    case "refused":
      return round !== null ? (
        <PassedOver text={words.runIsOver} />
      ) : (
        <main id="page">
          <Page width="reading" title={words.unknown} lead={refusals[asked.reason]}>
            <ButtonLink to="/workshops">{words.toList}</ButtonLink>
          </Page>
        </main>
      );
    case "here":
      return <OneSession view={asked.value} isPassed={round !== null} />;
  }
}

/** Before a run, in it, and after one that this window saw end. */
function OneSession({ view, isPassed }: { readonly view: SessionView; readonly isPassed: boolean }) {
  const { workshopRun: words } = useWords();
  const run = goingRun(view.session);
  const [seen, setSeen] = useState(run?.id ?? null);
  if (run !== null && run.id !== seen) setSeen(run.id);
  if (run !== null) return <Running key={run.id} view={view} run={run} />;
  if (isPassed) return <PassedOver text={words.runIsOver} />;
  if (seen !== null) return <RunOver sessionId={view.session.id} runId={seen} onAgain={() => setSeen(null)} />;
  return <StartCheck view={view} />;
}
