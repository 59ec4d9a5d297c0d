import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./welcome.module.css";

/** With the sample dilemmas added, with none, or with those that are there already. */
export type Beginning = "sample" | "empty" | "open";

interface Props {
  /** Whether the sample dilemmas are there already. */
  readonly hasSample: boolean;
  /** The way that was chosen and is under way. */
  readonly busy: Beginning | null;
  /** Why the last try came to nothing. */
  readonly refusal: Refusal | null;
  readonly onBegin: (how: Beginning) => void;
}

/** The ways on, and what became of the one that was chosen. The sample is not offered where it is already. */
export function WaysToBegin({ hasSample, busy, refusal, onBegin }: Props) {
  const words = useWords();
  const { welcome } = words;
  return (
    <section className={style.begin} aria-label={hasSample ? welcome.start : welcome.ways}>
      <div className={style.ways}>
        {hasSample ? (
          <div className={style.way}>
            <Button weight="main" onPress={() => onBegin("open")}>
              {welcome.open}
            </Button>
            <p>{welcome.openText}</p>
          </div>
        ) : (
          <>
            <div className={style.way}>
              <Button weight="main" onPress={() => onBegin("sample")}>
                {welcome.sample}
              </Button>
              <p>{welcome.sampleText}</p>
            </div>
            <div className={style.way}>
              <Button onPress={() => onBegin("empty")}>{welcome.empty}</Button>
              <p>{welcome.emptyText}</p>
            </div>
          </>
        )}
      </div>
      <p className={style.progress} role="status">
        {busy === "sample" && welcome.addingSample}
        {(busy === "empty" || busy === "open") && welcome.opening}
      </p>
      {refusal !== null && <Notice tone="trouble">{words.refusals[refusal]}</Notice>}
    </section>
  );
}
