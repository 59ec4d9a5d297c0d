import type { CircleView } from "../../core/circle/circle-api.ts";
import type { OwnRoundView } from "../../core/circle/round/round-view.ts";
import type { Entry } from "../../core/dilemma/entry.ts";
import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import { SendSteps } from "./send-steps.tsx";
import { isSendStep } from "./steps.ts";

interface Props {
  readonly id: string;
  readonly step: string | undefined;
}

/** Sending a dilemma to the circle: what goes, under which names, and exactly what leaves. */
export function SendPage({ id, step = "what" }: Props) {
  const { send: words } = useWords();
  const entry = useAsk("readDilemma", { id });
  const round = useAsk("readRound", { id });
  const circle = useAsk("readCircle", {});
  if (round.state === "here" && round.value.side === "peer")
    return (
      <Page title={words.notYours} width="reading">
        <p>{words.notYoursText}</p>
        <p>
          <ButtonLink to={`/circle/round/${id}`}>{words.toRound}</ButtonLink>
        </p>
      </Page>
    );
  if (entry.state === "refused" && entry.reason === "not-found")
    return (
      <Page title={words.gone} width="reading">
        <p>{words.goneText}</p>
        <p>
          <ButtonLink to="/bin">{words.toBin}</ButtonLink>
        </p>
      </Page>
    );
  return (
    <WhenHere asked={entry}>
      {(dilemma) => (
        <WhenHere asked={round}>
          {(own) => (
            <WhenHere asked={circle}>
              {(people) =>
                own.side === "own" && (
                  <Ready entry={dilemma} round={own} circle={people} step={isSendStep(step) ? step : "what"} />
                )
              }
            </WhenHere>
          )}
        </WhenHere>
      )}
    </WhenHere>
  );
}

interface ReadyProps {
  readonly entry: Entry;
  readonly round: OwnRoundView;
  readonly circle: CircleView;
  readonly step: Parameters<typeof SendSteps>[0]["step"];
}

function Ready({ entry, round, circle, step }: ReadyProps) {
  const { send: words } = useWords();
  const hindrance = round.readOnly ?? entry.readOnly;
  if (hindrance !== null)
    return (
      <Page title={words.title} above={<Above id={entry.dilemma.id} />} width="reading">
        <p>{words.readOnly[hindrance]}</p>
      </Page>
    );
  return <SendSteps dilemma={entry.dilemma} round={round} circle={circle} step={step} />;
}
