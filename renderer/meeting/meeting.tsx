import { type ReactNode, useState } from "react";
import type { StepKind } from "../../core/circle/meeting/meeting-guide.ts";
import { newTimer, stepOf } from "../../core/circle/meeting/meeting-timer.ts";
import type { OpenCommitment } from "../../core/circle/round/round-view.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import { Became } from "./became.tsx";
import { GroundRules } from "./ground-rules.tsx";
import style from "./meeting.module.css";
import { lengthOf, type Notebook, stageOf, withTimer } from "./notebook.ts";
import { Steps } from "./steps.tsx";

interface Props {
  readonly notebook: Notebook;
  /** What was promised at earlier meetings, and nobody has told yet what became of it. */
  readonly commitments: readonly OpenCommitment[];
  /** Forgets how far it came. */
  readonly onAnew: () => void;
  /** What belongs to a step. */
  readonly children: (kind: StepKind) => ReactNode;
}

/** A meeting from its rules to its close. */
export function Meeting({ notebook, commitments, onAnew, children }: Props) {
  const begin = () => notebook.write({ stage: "steps", ...withTimer(newTimer(lengthOf(notebook.page))) });
  switch (stageOf(notebook.page)) {
    case "rules":
      return (
        <GroundRules
          notebook={notebook}
          onBegin={commitments.length === 0 ? begin : () => notebook.write({ stage: "became" })}
        />
      );
    case "became":
      return <Became commitments={commitments} onGoOn={begin} />;
    case "steps":
      return (
        <>
          <Steps notebook={notebook}>{({ timer }) => children(stepOf(timer).kind)}</Steps>
          <Anew onAnew={onAnew} />
        </>
      );
  }
}

function Anew({ onAnew }: { readonly onAnew: () => void }) {
  const { meeting: words } = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <div className={style.anew}>
        <Button weight="quiet" onPress={() => setAsked(true)}>
          {words.anew}
        </Button>
      </div>
    );
  return (
    <div className={style.anew}>
      <Notice
        tone="news"
        action={
          <>
            <Button takesOver onPress={onAnew}>
              {words.anewYes}
            </Button>
            <Button onPress={() => setAsked(false)}>{words.anewNo}</Button>
          </>
        }
      >
        {words.anewAsk}
      </Notice>
    </div>
  );
}
