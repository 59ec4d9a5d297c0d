import { ChevronDown, ChevronRight } from "lucide-react";
import { memo, useState } from "react";
import type { Linked, Precedent } from "../../../core/dilemma/precedent.ts";
import { hold, useAsk } from "../../ask.ts";
import { api } from "../../bridge.ts";
import { say } from "../../commands/said.ts";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import { AlikeList } from "./alike-list.tsx";
import style from "./looks-like.module.css";

/** Where the keyboard goes when the command for it is run. */
export const looksLikeId = "looks-like";

interface Props {
  readonly id: string;
  /** When the dilemma was saved; null while something is not. */
  readonly savedAt: string | null;
  readonly precedents: readonly Precedent[];
  /** The same function from one drawing to the next. */
  readonly saysEnough: () => boolean;
  /** Links it, or takes the link back. */
  readonly onToggle: (to: Linked) => void;
}

/** Beside an open dilemma: the cases and earlier dilemmas like it. It can be folded away, which is remembered. */
export const LooksLike = memo(function LooksLike(props: Props) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.alike;
  const settings = useAsk("readSettings", {});
  const [changed, setChanged] = useState<boolean | null>(null);
  if (settings.state !== "here") return null;
  const isFolded = changed ?? settings.value.alikeFolded;
  async function fold() {
    setChanged(!isFolded);
    const kept = await api.changeSettings({ alikeFolded: !isFolded });
    if (kept.ok) hold("readSettings", {}, kept.value);
    else say({ tone: "trouble", text: refusals[kept.reason] });
  }
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  return (
    <aside id={looksLikeId} aria-label={words.title} className={style.panel}>
      <h2 className={style.heading}>
        <Button weight="quiet" aria-expanded={!isFolded} onPress={() => void fold()}>
          {words.title}
          <Chevron aria-hidden />
        </Button>
      </h2>
      {!isFolded && <AlikeList {...props} />}
    </aside>
  );
});
