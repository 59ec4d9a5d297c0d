import { FileDown } from "lucide-react";
import type { ReactNode } from "react";
import type { Refusal } from "../../../core/outcome.ts";
import { useWords } from "../../words/use-words.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import style from "./closing.module.css";
import type { Making } from "./use-making.ts";

interface Props {
  readonly making: Making;
  /** What the button says. */
  readonly label: string;
  readonly onMake: () => void;
  /** Why it cannot be made yet, besides what the closing lacks. */
  readonly obstacle?: string | null;
  /** What is said where the refusal means something of its own here. */
  readonly changedElsewhere: string;
  /** What is said of other refusals that mean something of their own here. */
  readonly meanings?: Readonly<Partial<Record<Refusal, string>>>;
  /** What to do next, once it is made. */
  readonly next: ReactNode;
}

/** The button that makes the case file, and what came of it. */
export function MakeFile({ making, label, onMake, obstacle = null, changedElsewhere, meanings = {}, next }: Props) {
  const { closing: words, refusals } = useWords();
  const { stage, lacks } = making;
  const isWorking = stage.kind === "working";
  const said = { ...refusals, ...meanings, "changed-elsewhere": changedElsewhere };
  return (
    <div className={style.outcome}>
      <Button weight="main" aria-disabled={isWorking} onPress={onMake}>
        <FileDown aria-hidden />
        {label}
      </Button>
      {obstacle !== null && <Notice tone="trouble">{obstacle}</Notice>}
      {lacks.length > 0 && <Notice tone="trouble">{words.lacking}</Notice>}
      {isWorking && <p role="status">{words.working}</p>}
      {stage.kind === "refused" && <Notice tone="trouble">{said[stage.reason]}</Notice>}
      {stage.kind === "made" && (
        <Notice tone="news">
          <div className={style.made}>
            <p>
              {words.made(stage.name)} {stage.isLocked && words.lockedToo}
            </p>
            {next}
          </div>
        </Notice>
      )}
    </div>
  );
}
