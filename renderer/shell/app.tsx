import { useEffect } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Settings } from "../../core/settings.ts";
import { About } from "../about/about.tsx";
import { type Asked, useAsk } from "../ask.ts";
import { Bin } from "../bin/bin.tsx";
import { CasePage } from "../case/case-page.tsx";
import { Circle } from "../circle/circle.tsx";
import { Code } from "../code/code.tsx";
import { Conflicts } from "../conflicts/conflicts.tsx";
import { DilemmaPage } from "../dilemma/dilemma-page.tsx";
import { NewDilemma } from "../dilemma/new-dilemma.tsx";
import { HandoutsPage } from "../handouts/handouts-page.tsx";
import { Insights } from "../insights/insights.tsx";
import { Journal } from "../journal/journal.tsx";
import { Lenses } from "../lenses/lenses.tsx";
import { Library } from "../library/library.tsx";
import { MeetingPage } from "../meeting/meeting-page.tsx";
import { OwnCasePage } from "../own-case/own-case-page.tsx";
import { OwnCases } from "../own-cases/own-cases.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { RoundPage } from "../round/round-page.tsx";
import { Safekeeping } from "../safekeeping/safekeeping.tsx";
import { SendPage } from "../send/send-page.tsx";
import { SetPage } from "../set/set-page.tsx";
import { Today } from "../today/today.tsx";
import { Welcome } from "../welcome/welcome.tsx";
import { useWords } from "../words/use-words.ts";
import { WorkshopPage } from "../workshop/workshop-page.tsx";
import { AfterPage } from "../workshop-after/after-page.tsx";
import { Workshops } from "../workshops/workshops.tsx";
import { Apart } from "./apart.tsx";
import { Frame } from "./frame.tsx";
import { Held } from "./held.tsx";
import { WorkshopOnly } from "./workshop-only.tsx";

function Nowhere() {
  const { shell } = useWords();
  return (
    <Page title={shell.nowhere}>
      <p>{shell.nowhereText}</p>
    </Page>
  );
}

/** The whole window: the workshop of a pack where Casebook was started for that alone, else the casebook. */
export function App() {
  const start = useAsk("readStart", {});
  const settings = useAsk("readSettings", {});
  const theme = settings.state === "here" ? settings.value.theme : "system";
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <Router hook={useHashLocation}>
      <WhenHere asked={start}>
        {(started) =>
          started.kind === "workshop" ? (
            <WorkshopOnly pack={started.pack} />
          ) : (
            <Apart>
              <Casebook settings={settings} />
            </Apart>
          )
        }
      </WhenHere>
    </Router>
  );
}

/** The welcome of the first run, then the screens. */
function Casebook({ settings }: { readonly settings: Asked<Settings> }) {
  return (
    <WhenHere asked={settings}>
      {({ welcomed }) =>
        !welcomed ? (
          <Welcome />
        ) : (
          <Frame>
            <Held>
              <Switch>
                <Route path="/" component={Today} />
                <Route path="/new/:sheet?">{({ sheet }) => <NewDilemma key={sheet} />}</Route>
                <Route path="/journal" component={Journal} />
                <Route path="/bin" component={Bin} />
                <Route<{ id: string; step?: string; sheet?: string }> path="/dilemma/:id/:step?/:sheet?">
                  {({ id, step, sheet }) => <DilemmaPage key={id} id={id} step={step} sheet={sheet} />}
                </Route>
                <Route path="/library/:collection?">
                  {({ collection }) => <Library key={collection} collection={collection} />}
                </Route>
                <Route path="/case/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
                <Route path="/own-cases/:binned?">{({ binned }) => <OwnCases key={binned} binned={binned} />}</Route>
                <Route path="/own-case/:id">{({ id }) => <OwnCasePage key={id} id={id} />}</Route>
                <Route path="/code/:place?">{({ place }) => <Code place={place} />}</Route>
                <Route path="/circle" component={Circle} />
                <Route path="/circle/meet/:id?">{({ id }) => <MeetingPage key={id} id={id} />}</Route>
                <Route path="/conflicts" component={Conflicts} />
                <Route path="/insights" component={Insights} />
                <Route path="/lenses" component={Lenses} />
                <Route path="/circle/round/:id">{({ id }) => <RoundPage key={id} id={id} />}</Route>
                <Route path="/safekeeping" component={Safekeeping} />
                <Route<{ id: string; step?: string }> path="/circle/send/:id/:step?">
                  {({ id, step }) => <SendPage key={id} id={id} step={step} />}
                </Route>
                <Route path="/circle/set/:collection?">
                  {({ collection }) => <SetPage key={collection} collection={collection} />}
                </Route>
                <Route path="/workshops/:binned?">{({ binned }) => <Workshops key={binned} binned={binned} />}</Route>
                <Route path="/workshop/:id">{({ id }) => <WorkshopPage key={id} id={id} />}</Route>
                <Route<{ id: string; runId?: string }> path="/workshop/:id/after/:runId?">
                  {({ id, runId }) => <AfterPage key={id} id={id} runId={runId} />}
                </Route>
                <Route path="/workshop/:id/handouts">{({ id }) => <HandoutsPage key={id} id={id} />}</Route>
                <Route path="/about" component={About} />
                <Route component={Nowhere} />
              </Switch>
            </Held>
          </Frame>
        )
      }
    </WhenHere>
  );
}
