import { readTicked } from "../../../core/circle/round/ticked-stops.ts";
import type { StopSign } from "../../../core/walk/lens.ts";
import { StopCards, StopsUp } from "../../parts/stop-cards.tsx";
import { useDraft } from "../../parts/use-draft.ts";
import { useWords } from "../../words/use-words.ts";

interface Props {
  readonly id: string;
  readonly stops: readonly StopSign[];
  readonly by: string;
}

/** The stop signs of somebody else's dilemma. What is ticked stays here: it is for whoever answers, not in the reply. */
export function Stops({ id, stops, by }: Props) {
  const { round, refusals } = useWords();
  const words = round.peer;
  const draft = useDraft(`stops-${id}`, { ticked: "" });
  if (!draft.ready) return null;
  const ticked = readTicked(draft.fields.ticked);
  const up = stops.filter((stop) => ticked[stop.id] === "yes");
  return (
    <>
      <StopCards
        stops={stops}
        answers={ticked}
        onAnswer={(stop, answer) => draft.write({ ticked: JSON.stringify({ ...ticked, [stop]: answer }) })}
      />
      {draft.refusal !== null && <p role="alert">{refusals[draft.refusal]}</p>}
      {up.length > 0 && (
        <StopsUp title={words.stopped} stops={up}>
          <p>{words.stoppedText(by)}</p>
        </StopsUp>
      )}
    </>
  );
}
