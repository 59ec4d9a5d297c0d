import { useState } from "react";
import type { CaseView } from "../../core/library/shelf.ts";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { everyLens } from "../../core/walk/lens.ts";
import { hold, useAsk, useAskAbout } from "../ask.ts";
import { api } from "../bridge.ts";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { PrecedentFor } from "../parts/precedent-for.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import style from "./case-page.module.css";
import { Choose } from "./choose.tsx";
import { Keeping } from "./keeping.tsx";
import { Note } from "./note.tsx";
import { Opened } from "./opened.tsx";
import { Opening } from "./opening.tsx";
import { Related } from "./related.tsx";

/** A case: read up to the decision, chosen, then opened. */
export function CasePage({ id }: { readonly id: string }) {
  const { case: words, refusals } = useWords();
  const asked = useAsk("readCase", { id });
  const plan = useAsk("readWalkPlan", {});
  const library = useAskAbout("listCases", {}, [id]);
  const [openedNow, setOpenedNow] = useState(false);

  async function open(outcome: Promise<Outcome<CaseView>>): Promise<Refusal | null> {
    const answer = await outcome;
    if (!answer.ok) return answer.reason;
    hold("readCase", { id }, answer.value);
    setOpenedNow(true);
    return null;
  }

  function read(view: CaseView) {
    const { matter, sealed } = view;
    return (
      <Page
        title={matter.title}
        width="reading"
        above={<Above matter={matter} beside={<Keeping view={view} />} />}
        lead={<p className={style.hook}>{matter.hook}</p>}
      >
        <PrecedentFor kind="case" id={id} />
        <article aria-label={matter.title}>
          {matter.contentNote !== undefined && (
            <p className={style.note}>
              <strong>{words.note}</strong> {matter.contentNote}
            </p>
          )}
          <Opening open={view.open} />
          {sealed === null ? (
            <Choose
              id={id}
              options={view.open.options}
              onCommit={(commitment) => open(api.commitChoice({ id, commitment }))}
              onBreak={() => open(api.breakSeal({ id }))}
            />
          ) : (
            <Opened
              view={view}
              sealed={sealed}
              lenses={plan.state === "here" ? everyLens(plan.value) : []}
              openedNow={openedNow}
            />
          )}
          <Note view={view} />
          {sealed !== null && (
            <Related related={matter.related} library={library.state === "here" ? library.value : []} />
          )}
        </article>
      </Page>
    );
  }

  if (asked.state === "refused")
    return (
      <Page
        title={asked.reason === "not-found" ? words.unknown : words.title}
        width="reading"
        above={<Above matter={null} beside={null} />}
      >
        {asked.reason === "not-found" ? (
          <p>{words.unknownText}</p>
        ) : (
          <Notice tone="trouble">{refusals[asked.reason]}</Notice>
        )}
      </Page>
    );
  return <WhenHere asked={asked}>{read}</WhenHere>;
}
