import { ProgressBar } from "react-aria-components";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./attachments.module.css";
import type { Coming } from "./use-adding.ts";

/** A file on its way in. */
export function ComingFile({ coming, onStop }: { readonly coming: Coming; readonly onStop: () => void }) {
  const { dilemma } = useWords();
  const words = dilemma.attachments;
  const { name, part } = coming;
  const label = part === null ? words.keeping(name) : words.reading(name);
  return (
    <div className={style.coming}>
      <ProgressBar
        className={style.progress}
        aria-label={label}
        minValue={0}
        maxValue={1}
        value={part ?? 1}
        isIndeterminate={part === null}
      >
        {({ percentage, valueText }) => (
          <>
            <span className={style.comingWords}>
              <span>{label}</span>
              <span>{part === null ? "" : valueText}</span>
            </span>
            <svg className={style.bar} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="2" className={style.track} />
              <rect width={percentage ?? 100} height="2" className={style.fill} />
            </svg>
          </>
        )}
      </ProgressBar>
      {part !== null && <Button onPress={onStop}>{words.cancel}</Button>}
    </div>
  );
}
