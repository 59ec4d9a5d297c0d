import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import { Field } from "../parts/field.tsx";
import { Fold } from "../parts/fold.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import { namesIn } from "./names-in.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./trainer.module.css";
import { wholeNumber } from "./whole-number.ts";

/** How many are here, and who, where names are kept. */
export function People({ running }: { readonly running: RunningRun }) {
  const { workshopRun: words, refusals } = useWords();
  const { run, session, write } = running;
  const [present, setPresent] = useState<string | null>(null);
  const [names, setNames] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const typed = present ?? (run.present === null ? "" : `${run.present}`);
  const isEmpty = typed.trim() === "";
  const isNumber = isEmpty || wholeNumber(typed) !== null;
  async function keepPresent() {
    if (present === null || !isNumber) return;
    const refused = await write({ kind: "present", present: isEmpty ? null : wholeNumber(typed) });
    setRefusal(refused);
    if (refused === null) setPresent(null);
  }
  async function keepNames() {
    if (names === null) return;
    const refused = await write({ kind: "attendance", names: namesIn(names) });
    setRefusal(refused);
    if (refused === null) setNames(null);
  }
  return (
    <Fold summary={words.roomFold} isWanted={false} className={style.fold}>
      <div className={style.form}>
        <Field
          label={words.present}
          hint={words.presentHint}
          value={typed}
          maxLength={9}
          problem={isNumber ? undefined : words.presentProblem}
          onChange={setPresent}
          onBlur={() => void keepPresent()}
        />
        {session.names && (
          <Field
            kind="prose"
            label={words.attendance}
            hint={words.attendanceHint}
            value={names ?? run.attendance.join("\n")}
            onChange={setNames}
            onBlur={() => void keepNames()}
          />
        )}
        {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      </div>
    </Fold>
  );
}
