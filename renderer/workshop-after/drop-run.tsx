import { useState } from "react";
import { useLocation } from "wouter";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";

interface Props {
  readonly sessionId: string;
  readonly runId: string;
}

/** Takes a run out for good, after a question. */
export function DropRun({ sessionId, runId }: Props) {
  const { workshopAfter: words, refusals } = useWords();
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [, goTo] = useLocation();
  async function drop() {
    setAsked(false);
    const dropped = await api.dropRun({ id: sessionId, runId });
    if (dropped.ok) goTo(`/workshop/${sessionId}/after`);
    else setRefusal(dropped.reason);
  }
  return (
    <OffPaper>
      <div className={style.drop}>
        {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
        <Button weight="quiet" onPress={() => setAsked(true)}>
          {words.drop}
        </Button>
        <Sheet title={words.dropAsk} isOpen={isAsked} onClose={() => setAsked(false)} close={words.close}>
          <p>{words.dropText}</p>
          <div className={style.buttons}>
            <Button autoFocus onPress={() => setAsked(false)}>
              {words.keep}
            </Button>
            <Button weight="main" onPress={() => void drop()}>
              {words.dropYes}
            </Button>
          </div>
        </Sheet>
      </div>
    </OffPaper>
  );
}
