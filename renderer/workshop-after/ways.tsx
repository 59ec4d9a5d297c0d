import { Table2 } from "lucide-react";
import type { RunResults } from "../../core/workshop/results.ts";
import type { Session } from "../../core/workshop/session.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { handOut } from "../parts/hand-out.ts";
import { PrintButtons } from "../parts/paper/print-buttons.tsx";
import { Tick } from "../parts/tick.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { resultRows } from "./result-rows.ts";
import { resultsCsv } from "./results-csv.ts";

interface Props {
  readonly session: Session;
  readonly results: RunResults;
  readonly withNames: boolean;
  readonly onNames: (withNames: boolean) => void;
}

/** The ways out of the casebook for what came of a run, and whether names go along. */
export function Ways({ session, results, withNames, onNames }: Props) {
  const { workshopAfter: words } = useWords();
  const name = words.file(session.title, results.beganAt);
  const save = command({
    ...{ group: "here", id: "save-csv", label: words.csv, Icon: Table2, isEnabled: true },
    run() {
      const csv = resultsCsv(resultRows(results, session.title, withNames, words), words);
      handOut(`${name}.csv`, new Blob([csv], { type: "text/csv" }));
    },
  });
  useOffer([save]);
  return (
    <div className={style.ways}>
      {session.names && <Tick label={words.names} hint={words.namesHint} isOn={withNames} onChange={onNames} />}
      <PrintButtons name={name} isEnabled />
      <div className={style.buttons}>
        <CommandButton command={save} />
      </div>
    </div>
  );
}
