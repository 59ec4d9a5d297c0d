import { Lock } from "lucide-react";
import { useState } from "react";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import { blankView, confidenceOf, viewOf } from "../../../core/circle/round/drafted-view.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { hold } from "../../ask.ts";
import { api } from "../../bridge.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useDraft } from "../../parts/use-draft.ts";
import { useWords } from "../../words/use-words.ts";
import { ChoiceFields } from "../choice-fields.tsx";
import { PartSection } from "../part-section.tsx";
import style from "../round.module.css";

interface Props {
  readonly id: string;
  readonly options: SharedDilemma["options"];
  /** Called once it is recorded. */
  readonly onRecord: () => void;
}

/** What the author would do, before a reply is opened. Kept as a draft until it is recorded, which is once. */
export function FirstView({ id, options, onRecord }: Props) {
  const { round, refusals } = useWords();
  const words = round.own;
  const draft = useDraft(`view-${id}`, blankView);
  const [wasTried, setTried] = useState(false);
  const [isRecording, setRecording] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (!draft.ready) return null;
  const { view, lacks } = viewOf(
    draft.fields,
    options.map((option) => option.id),
  );
  async function record() {
    setTried(true);
    if (view === null || isRecording) return;
    setRecording(true);
    const recorded = await api.recordView({ id, view });
    setRecording(false);
    setRefusal(recorded.ok ? null : recorded.reason);
    if (!recorded.ok) return;
    onRecord();
    await draft.drop();
    hold("readRound", { id }, recorded.value);
  }
  const trouble = refusal ?? draft.refusal;
  const { picked, instead, confidence, because } = draft.fields;
  return (
    <PartSection title={words.view} lead={words.viewLead}>
      <form className={style.form} onSubmit={(event) => event.preventDefault()}>
        <ChoiceFields
          options={options}
          filled={{ picked, instead, confidence: confidenceOf(confidence), because }}
          onChange={({ confidence: percent, ...part }) =>
            draft.write(percent === undefined ? part : { ...part, confidence: String(percent ?? "") })
          }
        />
        <div className={style.lockText}>
          <p>{words.viewOnce}</p>
          <p className={style.quiet}>{words.viewKept}</p>
        </div>
        {wasTried && lacks.length > 0 && (
          <Notice tone="trouble">{lacks.map((lack) => words.missing[lack]).join(" ")}</Notice>
        )}
        {trouble !== null && <Notice tone="trouble">{refusals[trouble]}</Notice>}
        <div>
          <Button weight="main" isDisabled={isRecording} onPress={() => void record()}>
            <Lock aria-hidden />
            {isRecording ? words.recording : words.record}
          </Button>
        </div>
      </form>
    </PartSection>
  );
}
