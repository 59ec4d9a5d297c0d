import { useState } from "react";
import type { GivenCommitment } from "../../core/circle/circle-api.ts";
import { naming } from "../../core/dilemma/one-name.ts";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Choices } from "../parts/choices.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./meeting.module.css";
import type { Notebook } from "./notebook.ts";

const answers = ["yes", "no"] as const;

interface Props {
  readonly notebook: Notebook;
  /** Keeps the meeting; answers why it was refused, or null. */
  readonly onHold: (commitment: GivenCommitment | null) => Promise<Refusal | null>;
}

/** The close of a meeting: what the author will do, or that nothing is promised. */
export function Close({ notebook, onHold }: Props) {
  const { meeting: words, refusals } = useWords();
  const [wasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const { page, write } = notebook;
  const promises = answers.find((answer) => answer === page.promises) ?? null;
  const isComplete = naming(page.who) === "one" && page.what.trim() !== "" && page.by !== "";
  const lack = promises === null ? words.choose : promises === "yes" && !isComplete ? words.missing : null;

  async function hold() {
    setTried(true);
    if (lack !== null || isSending) return;
    setSending(true);
    const commitment = { who: page.who.trim(), what: page.what, by: page.by };
    const refused = await onHold(promises === "yes" ? commitment : null);
    setSending(false);
    setRefusal(refused);
  }

  const problems = { one: undefined, empty: undefined, nobody: words.nobody, several: words.several };
  return (
    <form
      className={style.form}
      aria-label={words.commitment}
      onSubmit={(event) => {
        event.preventDefault();
        void hold();
      }}
    >
      <Choices
        label={words.commitment}
        value={promises}
        choices={answers}
        show={(answer) => words.promises[answer]}
        onChange={(answer) => write({ promises: answer })}
      />
      {promises === "yes" && (
        <>
          <div className={style.row}>
            <Field
              label={words.who}
              value={page.who}
              problem={problems[naming(page.who)]}
              onChange={(who) => write({ who })}
            />
            <Field kind="day" label={words.by} value={page.by} onChange={(by) => write({ by })} />
          </div>
          <Field
            kind="prose"
            label={words.what}
            hint={words.lands}
            value={page.what}
            onChange={(what) => write({ what })}
          />
        </>
      )}
      {wasTried && lack !== null && <Notice tone="trouble">{lack}</Notice>}
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <div>
        <Button type="submit" weight="main">
          {isSending ? words.holding : words.hold}
        </Button>
      </div>
    </form>
  );
}
