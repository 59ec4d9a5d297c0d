import { useState } from "react";
import { dayOf } from "../../core/days.ts";
import type { PackSummary } from "../../core/library/kept-case.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./own-cases.module.css";

/** What came of the last removal. */
type Result =
  | { readonly kind: "removed"; readonly pack: string; readonly ids: string[] }
  | { readonly kind: "back" }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** The packs that were added, each removed as a whole, with undo. */
export function Packs({ packs }: { readonly packs: readonly PackSummary[] }) {
  const { ownCases: words, refusals } = useWords();
  const [result, setResult] = useState<Result | null>(null);

  async function remove(pack: string) {
    const removed = await api.removeCasePack({ pack });
    setResult(
      removed.ok ? { kind: "removed", pack, ids: removed.value.ids } : { kind: "refused", reason: removed.reason },
    );
  }

  async function undo(ids: string[]) {
    const restored = await api.restoreCases({ ids });
    setResult(restored.ok ? { kind: "back" } : { kind: "refused", reason: restored.reason });
  }

  return (
    <>
      {result?.kind === "removed" && (
        <Notice
          tone="news"
          action={
            <Button autoFocus onPress={() => void undo(result.ids)}>
              {words.undo}
            </Button>
          }
        >
          {words.removed(result.pack, result.ids.length)}
        </Notice>
      )}
      {result?.kind === "back" && <Notice tone="news">{words.back}</Notice>}
      {result?.kind === "refused" && <Notice tone="trouble">{refusals[result.reason]}</Notice>}
      {packs.length === 0 ? (
        <p className={style.soft}>{words.noPacks}</p>
      ) : (
        <ul aria-label={words.packs} className={style.list}>
          {packs.map(({ pack, cases, addedAt }) => (
            <li key={pack} className={style.item}>
              <div className={style.text}>
                <p className={style.title}>{pack}</p>
                <p className={style.soft}>{words.pack(cases, dayOf(new Date(addedAt)))}</p>
              </div>
              <Button aria-label={words.removeOf(pack)} onPress={() => void remove(pack)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
