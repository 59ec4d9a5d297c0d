import { useState } from "react";
import { tagsIn } from "../../core/dilemma/listing.ts";
import type { Insights as Said } from "../../core/insights/insights.ts";
import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Choice } from "../parts/choice.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { CalibrationSection } from "./calibration.tsx";
import style from "./insights.module.css";
import { Patterns } from "./patterns.tsx";
import { VerdictsSection } from "./verdicts.tsx";

/** What the decisions say together, of all dilemmas or of those with one tag. */
export function Insights() {
  const { insights: words } = useWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const dilemmas = useAsk("listDilemmas", {});
  const tags = dilemmas.state === "here" ? tagsIn(dilemmas.value) : [];
  const tag = wanted !== null && tags.includes(wanted) ? wanted : null;
  const said = useAsk("readInsights", { tag });
  const filter = tags.length > 0 && (
    <Choice
      place="filter"
      label={words.tag}
      none={words.everyTag}
      value={tag}
      choices={tags}
      words={(one) => one}
      onChange={setWanted}
    />
  );
  return (
    <Page title={words.title} lead={words.lead} beside={filter} width="reading">
      <WhenHere asked={said}>
        {(value) => (isEmpty(value) && tag === null ? <Nothing /> : <Everything insights={value} tag={tag} />)}
      </WhenHere>
    </Page>
  );
}

function isEmpty({ decided, strained, excuses, promises }: Said): boolean {
  const isPromised = Object.values(promises).some((count) => count > 0);
  return decided === 0 && strained.length === 0 && excuses.length === 0 && !isPromised;
}

function Nothing() {
  const { insights: words } = useWords();
  return (
    <div className={style.nothing}>
      <h2 className={style.heading}>{words.nothing}</h2>
      <p>{words.nothingText}</p>
      <div>
        <ButtonLink to="/journal">{words.toJournal}</ButtonLink>
      </div>
    </div>
  );
}

function Everything({ insights, tag }: { readonly insights: Said; readonly tag: string | null }) {
  const { insights: words } = useWords();
  const { dilemmas, decided, sample } = insights;
  return (
    <>
      <p className={style.note}>
        {words.counted(decided, dilemmas)} {sample > 0 && words.sample(sample)}
      </p>
      <CalibrationSection insights={insights} tag={tag} />
      <VerdictsSection verdicts={insights.verdicts} />
      <Patterns insights={insights} />
    </>
  );
}
