import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { missingIn } from "../../core/workshop/plan/missing-in.ts";
import { voteModes } from "../../core/workshop/vote/vote.ts";
import { nameOfBlock } from "../../room/words.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Choices } from "../parts/choices.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { wholeNumber } from "../parts/run/whole-number.ts";
import { useWords } from "../words/use-words.ts";
import { RoomWindow } from "./room-window.tsx";
import style from "./start-check.module.css";
import { keepMode, useMode } from "./use-mode.ts";

/** What is looked at before a session begins: that nothing is missing, how many are here, how they vote, and the wall. */
export function StartCheck({ view }: { readonly view: SessionView }) {
  const { workshopRun: words } = useWords();
  const { session, readOnly } = view;
  const planned = session.blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  const lastAt = session.runs.at(-1)?.beganAt ?? null;
  return (
    <main id="page">
      <Page
        width="reading"
        title={session.title}
        above={<Ways id={session.id} />}
        lead={
          <>
            {words.checkLead(session.blocks.length, planned)} {lastAt !== null && words.heldBefore(lastAt)}
          </>
        }
      >
        {readOnly !== null ? <Notice tone="trouble">{words.readOnly}</Notice> : <Check view={view} />}
      </Page>
    </main>
  );
}

function Ways({ id }: { readonly id: string }) {
  const { workshopRun: words } = useWords();
  return (
    <p className={style.ways}>
      <a href={`#/workshop/${id}`}>{words.toPlan}</a>
    </p>
  );
}

function Check({ view }: { readonly view: SessionView }) {
  const { workshopRun: words } = useWords();
  const { session } = view;
  const missing = missingIn(session);
  if (session.blocks.length === 0 || missing.length > 0)
    return (
      <Notice
        tone="trouble"
        action={
          <ButtonLink to={`/workshop/${session.id}`} weight="main">
            {words.mend}
          </ButtonLink>
        }
      >
        {missing.length === 0 ? words.noBlocks : words.missing(missing.length)}
        <ul>
          {missing.map((block) => (
            <li key={block.id}>
              {words.missingBlock(session.blocks.indexOf(block) + 1, nameOfBlock(block), block.minutes)}
            </li>
          ))}
        </ul>
      </Notice>
    );
  return <Ready view={view} />;
}

function Ready({ view }: { readonly view: SessionView }) {
  const { workshopRun: words, refusals } = useWords();
  const { id } = view.session;
  const mode = useMode(id, null);
  const [present, setPresent] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBeginning, setBeginning] = useState(false);
  const count = wholeNumber(present);
  const isWrong = present.trim() !== "" && count === null;
  async function begin() {
    if (isBeginning || isWrong) return;
    setBeginning(true);
    const begun = await api.beginRun({ id });
    const runId = begun.ok ? begun.value.session.runs.at(-1)?.id : undefined;
    const counted = runId === undefined || count === null ? begun : await told(id, runId, count);
    setBeginning(false);
    if (begun.ok) hold("readSession", { id }, counted.ok ? counted.value : begun.value);
    else setRefusal(begun.reason);
  }
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Field
        label={words.present}
        hint={words.presentHint}
        value={present}
        maxLength={9}
        problem={isWrong ? words.presentProblem : undefined}
        onChange={setPresent}
      />
      <Choices
        label={words.mode}
        hint={words.modeHint}
        form="cards"
        value={mode}
        choices={voteModes}
        show={(one) => (
          <>
            <strong>{words.modes[one]}</strong> <span className={style.soft}>{words.modeHints[one]}</span>
          </>
        )}
        onChange={(one) => keepMode(id, one)}
      />
      <section className={style.wall} aria-labelledby="run-wall">
        <h2 id="run-wall" className={style.label}>
          {words.wall}
        </h2>
        <p className={style.soft}>{words.wallText}</p>
        <RoomWindow sessionId={id} />
      </section>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <div>
        <Button type="submit" weight="main" isDisabled={isWrong}>
          {isBeginning ? words.beginning : words.begin}
        </Button>
      </div>
    </form>
  );
}

/** Tells how many are here. */
function told(id: string, runId: string, present: number) {
  return api.writeRun({ id, runId, write: { kind: "present", present } });
}
