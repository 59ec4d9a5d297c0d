import { useMemo, useState } from "react";
import type { CircleView } from "../../core/circle/circle-api.ts";
import { isWritten } from "../../core/circle/redact/is-written.ts";
import type { OwnRoundView } from "../../core/circle/round/round-view.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import { Look } from "./look.tsx";
import { Names } from "./names.tsx";
import { RivalWarning } from "./rival-warning.tsx";
import { Saving, SavingTrouble } from "./saving.tsx";
import style from "./send.module.css";
import { StepHead } from "./step-head.tsx";
import { StepNav } from "./step-nav.tsx";
import { type SendStep, sendAddress, sendSteps } from "./steps.ts";
import { useLeaving } from "./use-leaving.ts";
import { useRecipients } from "./use-recipients.ts";
import { useRedaction } from "./use-redaction.ts";
import { useWarnings } from "./use-warnings.ts";
import { WhatGoes } from "./what-goes.tsx";

interface Props {
  readonly dilemma: Dilemma;
  readonly round: OwnRoundView;
  readonly circle: CircleView;
  readonly step: SendStep;
}

/** The three steps of sending, between which one goes back and forth. */
export function SendSteps({ dilemma, round, circle, step }: Props) {
  const { send: words } = useWords();
  const { id } = dilemma;
  const open = useRedaction(round);
  const now = useLeaving(dilemma, open.redaction);
  const [to, setTo] = useRecipients(id, open.sendings);
  const [first] = useState(step);
  const [hasMoved, setMoved] = useState(false);
  if (!hasMoved && step !== first) setMoved(true);
  const recipients = useMemo(() => circle.peers.filter(({ id }) => to.includes(id)), [circle.peers, to]);
  const warnings = useWarnings(dilemma, now.shared, recipients);
  const title = dilemma.title.trim() === "" ? words.untitled : dilemma.title;
  const lead = { what: words.whatLead, names: words.namesLead, look: words.lookLead };

  function body() {
    switch (step) {
      case "what":
        return (
          <>
            <WhatGoes dilemma={dilemma} open={open} peers={circle.peers} to={to} onTo={setTo} />
            <div className={style.group}>
              <RivalWarning matter={warnings.rivals} />
            </div>
          </>
        );
      case "names":
        return <Names dilemma={dilemma} open={open} now={now} />;
      case "look":
        if (!now.shared.ok)
          return (
            <Notice tone="trouble" action={<ButtonLink to={`/dilemma/${id}`}>{words.toDilemma}</ButtonLink>}>
              {words.tooLong(words.in[now.shared.tooLong])}
            </Notice>
          );
        return (
          <Look
            dilemma={dilemma}
            open={open}
            now={now}
            leaving={now.shared.leaving}
            circle={circle}
            warnings={warnings}
            to={recipients.map((peer) => peer.id)}
          />
        );
    }
  }

  const place = sendSteps.indexOf(step);
  const [previous, next] = [sendSteps[place - 1], sendSteps[place + 1]];
  return (
    <Page
      title={words.title}
      above={<Above id={id} />}
      beside={<Saving open={open} />}
      lead={<span className={style.screenOnly}>{words.about(title)}</span>}
    >
      <SavingTrouble open={open} />
      {!isWritten(dilemma) && (
        <Notice tone="news" action={<ButtonLink to={`/dilemma/${id}`}>{words.toDilemma}</ButtonLink>}>
          {words.unwritten}
        </Notice>
      )}
      <StepNav id={id} step={step} />
      <div className={style.body}>
        <StepHead key={step} title={words.step[step]} lead={lead[step]} takesOver={hasMoved} />
        {body()}
        <div className={style.foot}>
          {previous === undefined ? (
            <span />
          ) : (
            <ButtonLink to={sendAddress(id, previous)}>{words.previous(words.step[previous])}</ButtonLink>
          )}
          {next !== undefined && (
            <ButtonLink to={sendAddress(id, next)} weight="main">
              {words.next(words.step[next])}
            </ButtonLink>
          )}
        </div>
      </div>
    </Page>
  );
}
