import { Redirect, Route, Switch } from "wouter";
import type { PackState } from "../../core/workshop/start.ts";
import { HandoutsPage } from "../handouts/handouts-page.tsx";
import { PackElsewhere } from "../pack/pack-elsewhere.tsx";
import { PackFrame } from "../pack/pack-frame.tsx";
import { PackHome } from "../pack/pack-home.tsx";
import { PackLocked } from "../pack/pack-locked.tsx";
import { PackTrouble } from "../pack/pack-trouble.tsx";
import { WorkshopPage } from "../workshop/workshop-page.tsx";
import { AfterPage } from "../workshop-after/after-page.tsx";
import { Apart } from "./apart.tsx";
import { Held } from "./held.tsx";

type OpenPack = Extract<PackState, { state: "open" }>;

/** The window when Casebook was started for a workshop alone: its screens, and none of the casebook's. */
export function WorkshopOnly({ pack }: { readonly pack: PackState }) {
  const framed = (
    <PackFrame hasList={pack.state === "open"}>
      <Held>
        <Inside pack={pack} />
      </Held>
    </PackFrame>
  );
  return pack.state === "open" ? <Apart>{framed}</Apart> : framed;
}

function Inside({ pack }: { readonly pack: PackState }) {
  switch (pack.state) {
    case "open":
      return <Screens pack={pack} />;
    case "locked":
      return <PackLocked name={pack.name} />;
    default:
      return <PackTrouble pack={pack} />;
  }
}

function Screens({ pack }: { readonly pack: OpenPack }) {
  const [only, ...others] = pack.sessionIds;
  const goesStraight = only !== undefined && others.length === 0 && pack.refused === 0;
  return (
    <Switch>
      <Route path="/">
        <Redirect to={goesStraight ? `/workshop/${only}` : "/workshops"} replace />
      </Route>
      <Route path="/workshops">
        <PackHome pack={pack} />
      </Route>
      <Route path="/workshop/:id">{({ id }) => <WorkshopPage key={id} id={id} />}</Route>
      <Route<{ id: string; runId?: string }> path="/workshop/:id/after/:runId?">
        {({ id, runId }) => <AfterPage key={id} id={id} runId={runId} />}
      </Route>
      <Route path="/workshop/:id/handouts">{({ id }) => <HandoutsPage key={id} id={id} />}</Route>
      <Route component={PackElsewhere} />
    </Switch>
  );
}
