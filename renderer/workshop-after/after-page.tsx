import { useAsk } from "../ask.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { After } from "./after.tsx";
import { Never } from "./never.tsx";
import { NoRun } from "./no-run.tsx";

interface Props {
  readonly id: string;
  /** The run, or the last one where none is named. */
  readonly runId: string | undefined;
}

/** What came of a workshop, run by run. */
export function AfterPage({ id, runId }: Props) {
  const asked = useAsk("readSession", { id });
  return (
    <WhenHere asked={asked}>
      {(view) => {
        const { runs } = view.session;
        if (runs.length === 0) return <Never session={view.session} />;
        const run = runId === undefined ? runs.at(-1) : runs.find((one) => one.id === runId);
        return run === undefined ? <NoRun session={view.session} /> : <After key={run.id} view={view} run={run} />;
      }}
    </WhenHere>
  );
}
