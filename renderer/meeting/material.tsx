import { useMemo } from "react";
import type { StepKind } from "../../core/circle/meeting/meeting-guide.ts";
import { type Comparison, compareReplies } from "../../core/circle/round/compare.ts";
import type { RoundView } from "../../core/circle/round/round-view.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { useWords } from "../words/use-words.ts";
import { Asked } from "./asked.tsx";
import { FirstView } from "./first-view.tsx";
import style from "./meeting.module.css";
import { SharedText } from "./shared-text.tsx";
import { Split } from "./split.tsx";
import { Told } from "./told.tsx";

interface Props {
  readonly kind: StepKind;
  readonly round: RoundView;
}

/** The replies side by side, or null while they are sealed. */
function comparisonOf(round: RoundView): Comparison | null {
  const { dilemma, replies } = round;
  if (dilemma === null || replies.sealed) return null;
  return compareReplies(dilemma, round.side === "own" ? round.view : null, replies.replies);
}

/** What the round has to lay on the table in a step; nothing in most. */
export function Material({ kind, round }: Props) {
  switch (kind) {
    case "arrive":
    case "close":
      return null;
    case "read":
      return <SharedText dilemma={round.dilemma} title={round.title} />;
    case "views":
    case "again":
      return <FirstView key={kind} round={round} isOpen={kind === "again"} />;
    case "ask":
    case "tell":
    case "split":
      return <OfReplies kind={kind} round={round} />;
  }
}

function OfReplies({ kind, round }: { readonly kind: "ask" | "tell" | "split"; readonly round: RoundView }) {
  const comparison = useMemo(() => comparisonOf(round), [round]); // The timer draws this several times a second.
  if (comparison === null) return <Sealed round={round} />;
  switch (kind) {
    case "ask":
      return <Asked groups={comparison.questions} />;
    case "tell":
      return <Told experiences={comparison.experiences} />;
    case "split":
      return <Split walk={comparison.walk} />;
  }
}

/** How many replies wait, and the way to open them. Nothing where none does. */
function Sealed({ round: { id, side, replies } }: { readonly round: RoundView }) {
  const { meeting: words } = useWords();
  if (!replies.sealed || replies.count === 0) return null;
  return (
    <div className={style.material}>
      <p>{words.repliesSealed(replies.count)}</p>
      {side === "own" && (
        <div>
          <ButtonLink to={`/circle/round/${id}`}>{words.toView}</ButtonLink>
        </div>
      )}
    </div>
  );
}
