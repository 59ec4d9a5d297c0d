import { useState } from "react";
import type { Refusal } from "../../../core/outcome.ts";
import type { Run } from "../../../core/workshop/run/run.ts";
import type { RunWriting } from "../../../core/workshop/run/run-move.ts";
import { useWords } from "../../words/use-words.ts";
import { Field } from "../field.tsx";
import { Notice } from "../notice.tsx";
import { useHandIn } from "../use-hand-in.ts";
import { useSteady } from "../use-steady.ts";
import { namesIn } from "./names-in.ts";
import style from "./run.module.css";
import { wholeNumber } from "./whole-number.ts";

interface Props {
  readonly run: Run;
  /** How the number is asked for. */
  readonly label: string;
  readonly hint: string;
  /** Whether the names can be seen and mended too. */
  readonly withNames: boolean;
  readonly write: (write: RunWriting) => Promise<Refusal | null>;
}

/** How many were there, and who, where names are kept. Kept when a field is left, and when the window is. */
export function PeopleFields({ run, label, hint, withNames, write }: Props) {
  const { workshopRun: words, refusals } = useWords();
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
    if (refused === null) setPresent((now) => (now === present ? null : now)); // It may have been typed on in.
  }
  async function keepNames() {
    if (names === null) return;
    const refused = await write({ kind: "attendance", names: namesIn(names) });
    setRefusal(refused);
    if (refused === null) setNames((now) => (now === names ? null : now));
  }
  useHandIn(useSteady(() => Promise.all([keepPresent(), keepNames()])));
  return (
    <div className={style.form}>
      <Field
        label={label}
        hint={hint}
        value={typed}
        maxLength={9}
        problem={isNumber ? undefined : words.presentProblem}
        onChange={setPresent}
        onBlur={() => void keepPresent()}
      />
      {withNames && (
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
  );
}
