import { useState } from "react";
import { binDays } from "../../core/dilemma/bin-days.ts";
import type { Binned } from "../../core/dilemma/binned.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./bin.module.css";
import { BinList } from "./bin-list.tsx";

/** What came of the last thing that was taken back. */
type Result = { readonly restored: Binned } | { readonly refusal: Refusal };

const restoring: Readonly<Record<Binned["kind"], (id: string) => Promise<Outcome<null>>>> = {
  dilemma: (id) => api.restoreDilemma({ id }),
  case: (id) => api.restoreCases({ ids: [id] }),
  round: (id) => api.restoreRound({ id }),
  session: (id) => api.restoreSession({ id }),
};

/** Where each kind of thing is looked at, before its id. */
const places: Readonly<Record<Binned["kind"], string>> = {
  dilemma: "/dilemma/",
  case: "/case/",
  round: "/circle/round/",
  session: "/workshop/",
};

/** What is deleted, and the way back. */
export function Bin() {
  const words = useWords();
  const { bin } = words;
  const binned = useAsk("listBin", {});
  const [result, setResult] = useState<Result | null>(null);

  async function restore(item: Binned) {
    const outcome = await restoring[item.kind](item.id);
    setResult(outcome.ok ? { restored: item } : { refusal: outcome.reason });
  }

  return (
    <Page
      title={bin.title}
      lead={bin.lead(binDays)}
      width="reading"
      beside={<ButtonLink to="/journal">{bin.journal}</ButtonLink>}
    >
      <div className={style.result}>
        {result !== null && "restored" in result && (
          <Notice
            key={result.restored.id}
            tone="news"
            action={
              <ButtonLink to={`${places[result.restored.kind]}${result.restored.id}`} takesOver>
                {bin.open}
              </ButtonLink>
            }
          >
            {bin.restored[result.restored.kind](result.restored.title)}
          </Notice>
        )}
        {result !== null && "refusal" in result && <Notice tone="trouble">{words.refusals[result.refusal]}</Notice>}
      </div>
      <WhenHere asked={binned}>
        {(items) =>
          items.length === 0 ? (
            <p className={style.empty}>{bin.empty}</p>
          ) : (
            <BinList items={items} onRestore={(item) => void restore(item)} />
          )
        }
      </WhenHere>
    </Page>
  );
}
