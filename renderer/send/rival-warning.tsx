import type { CircleWarning } from "../../core/circle/warnings.ts";
import { Notice } from "../parts/notice.tsx";
import { Tick } from "../parts/tick.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./send.module.css";

/** That this speaks of what must not be discussed with a competitor, and whether its owner has read that. */
export interface RivalMatter {
  readonly names: readonly string[];
  readonly warnings: readonly CircleWarning[];
  readonly isAcknowledged: boolean;
  readonly acknowledge: (isAcknowledged: boolean) => void;
}

/** What not to discuss with a competitor. It forbids nothing, and must be read. */
export function RivalWarning({ matter }: { readonly matter: RivalMatter | null }) {
  const { send: words } = useWords();
  if (matter === null) return null;
  const found = [...new Set(matter.warnings.flatMap((warning) => warning.words))];
  return (
    <Notice tone="trouble">
      <div className={style.warning}>
        <p>
          <strong>{words.rivals.title(matter.names)}.</strong> {words.rivals.text}
        </p>
        {found.length > 0 && <p>{words.rivals.words(found)}</p>}
        <Tick label={words.rivals.acknowledge} isOn={matter.isAcknowledged} onChange={matter.acknowledge} />
      </div>
    </Notice>
  );
}
