import { useState } from "react";
import { type ComparedCase, compareRuns } from "../../core/workshop/results.ts";
import type { Run } from "../../core/workshop/run/run.ts";
import type { Session } from "../../core/workshop/session.ts";
import { Choice } from "../parts/choice.tsx";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { ComparedTable } from "./compared-table.tsx";
import { Section } from "./section.tsx";

interface Props {
  readonly session: Session;
  readonly run: Run;
}

/** The votes of this run beside those of another. */
export function Compare({ session, run }: Props) {
  const { workshopAfter: words } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const others = session.runs.filter(({ id }) => id !== run.id);
  const other = others.find(({ id }) => id === chosen);
  const compared: readonly ComparedCase[] = other === undefined ? [] : compareRuns(session, run, other);
  return (
    <Section title={words.compare} isPrinted={compared.length > 0}>
      <OffPaper>
        <Choice
          label={words.compareWith}
          value={other?.id ?? null}
          choices={others.map(({ id }) => id).toReversed()}
          words={(id) => words.run(others.find((one) => one.id === id)?.beganAt ?? run.beganAt)}
          none={words.noCompare}
          onChange={setChosen}
        />
      </OffPaper>
      {other !== undefined && compared.length === 0 && <p className={style.soft}>{words.nothingCompared}</p>}
      {other !== undefined &&
        compared.map((one) => (
          <ComparedTable
            key={`${one.one?.blockId} ${one.other?.blockId}`}
            compared={one}
            here={words.here(run.beganAt)}
            there={words.there(other.beganAt)}
          />
        ))}
    </Section>
  );
}
