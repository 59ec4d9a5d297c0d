import { useState } from "react";
import { useLocation } from "wouter";
import { listed, wholeJournal } from "../../../core/dilemma/listing.ts";
import type { Summary } from "../../../core/dilemma/summary.ts";
import { mayStandFor } from "../../../core/dilemma/supersede.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { useAsk } from "../../ask.ts";
import { api } from "../../bridge.ts";
import { Notice } from "../../parts/notice.tsx";
import { Sheet } from "../../parts/sheet.tsx";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Record } from "../use-record.ts";
import { PickLater } from "./pick-later.tsx";
import style from "./supersede.module.css";
import { showLaterLink } from "./superseded-links.tsx";
import { WriteLater } from "./write-later.tsx";

interface Props {
  readonly record: Record;
  readonly onClose: () => void;
}

/** What went wrong: a refusal, and the new dilemma that was made before it, if one was. */
interface Trouble {
  readonly reason: Refusal;
  readonly made: string | null;
}

/** Names the later dilemma: one that is there, or one that is made now. */
export function SupersedeSheet({ record, onClose }: Props) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.supersede;
  const asked = useAsk("listDilemmas", {});
  const [, navigate] = useLocation();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { id } = record.dilemma;

  async function standFor(by: string, made: string | null): Promise<boolean> {
    const outcome = await api.supersedeDilemma({ id, by });
    setTrouble(outcome.ok ? null : { reason: outcome.reason, made });
    if (!outcome.ok) return false;
    record.adopt(outcome.value);
    onClose();
    return true;
  }

  async function pick(by: string) {
    if (await standFor(by, null)) showLaterLink();
  }

  async function write(title: string) {
    const started = await api.startDilemma({ change: { title } });
    if (!started.ok) return setTrouble({ reason: started.reason, made: null });
    const { id: later } = started.value.dilemma;
    if (await standFor(later, title)) navigate(`/dilemma/${later}`);
  }

  return (
    <Sheet title={words.title} isOpen onClose={onClose} close={words.cancel}>
      <p className={style.lead}>{words.lead}</p>
      <WhenHere asked={asked}>
        {(all: Summary[]) => (
          <PickLater candidates={listed(mayStandFor(all, id), wholeJournal)} onPick={(by) => void pick(by)} />
        )}
      </WhenHere>
      <WriteLater onWrite={(title) => void write(title)} />
      {trouble !== null && (
        <Notice tone="trouble">
          {trouble.made !== null && `${words.notLinked(trouble.made)} `}
          {refusals[trouble.reason]}
        </Notice>
      )}
    </Sheet>
  );
}
