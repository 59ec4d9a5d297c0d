import { Fold } from "../parts/fold.tsx";
import { PeopleFields } from "../parts/run/people-fields.tsx";
import { useWords } from "../words/use-words.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./trainer.module.css";

/** How many are here, and who, where names are kept. */
export function People({ running: { run, session, write } }: { readonly running: RunningRun }) {
  const { workshopRun: words } = useWords();
  return (
    <Fold summary={words.roomFold} isWanted={false} className={style.fold}>
      <PeopleFields label={words.present} hint={words.presentHint} run={run} withNames={session.names} write={write} />
    </Fold>
  );
}
