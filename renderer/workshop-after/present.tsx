import type { Run } from "../../core/workshop/run/run.ts";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { PeopleFields } from "../parts/run/people-fields.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { Section } from "./section.tsx";
import type { WriteRun } from "./write-run.ts";

interface Props {
  readonly run: Run;
  readonly names: readonly string[];
  readonly withNames: boolean;
  readonly keepsNames: boolean;
  /** Null where the session can only be read. */
  readonly write: WriteRun | null;
}

/** Who was there, where names are shown, and how many. */
export function Present({ run, names, withNames, keepsNames, write }: Props) {
  const { workshopAfter: words } = useWords();
  if (!withNames && write === null) return null;
  return (
    <Section title={words.present} isPrinted={withNames}>
      {withNames && (
        <p className={names.length === 0 ? style.soft : style.text}>
          {names.length === 0 ? words.noPresent : names.join(", ")}
        </p>
      )}
      {write !== null && (
        <OffPaper>
          <div className={style.form}>
            <PeopleFields
              label={words.howMany}
              hint={words.howManyHint}
              run={run}
              withNames={withNames}
              write={write}
            />
            {keepsNames && !withNames && <p className={style.note}>{words.namesHidden}</p>}
          </div>
        </OffPaper>
      )}
    </Section>
  );
}
