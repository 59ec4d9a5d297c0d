import type { Insights } from "../../core/insights/insights.ts";
import type { HeardExcuse } from "../../core/insights/patterns.ts";
import { whole } from "../words/numbers.ts";
import { useWords } from "../words/use-words.ts";
import { type Bar, Bars } from "./bars.tsx";
import style from "./insights.module.css";
import { Section } from "./section.tsx";

/** What keeps coming back: strained lenses, excuses, exceptions; and what became of promises. */
export function Patterns({ insights }: { readonly insights: Insights }) {
  const { insights: words } = useWords();
  const { strained, excuses, exceptions, promises, dilemmas } = insights;
  const most = Math.max(1, ...strained.map((lens) => lens.walked));
  const lenses = strained.map((lens) => ({
    id: lens.id,
    name: lens.title,
    length: lens.strained / most,
    count: words.ofWalks(lens.strained, lens.walked),
  }));
  return (
    <>
      <Section title={words.strained} lead={lenses.length > 0 ? words.strainedText : undefined}>
        <BarsOr bars={lenses} caption={words.strained} named={words.lens} none={words.strainedNone} />
      </Section>
      <Section title={words.excuses} lead={excuses.length > 0 ? words.excusesText : undefined}>
        <Excuses excuses={excuses} dilemmas={dilemmas} caption={words.excuses} none={words.excusesNone} />
      </Section>
      {exceptions.length > 0 && (
        <Section title={words.exceptions} lead={words.exceptionsText}>
          <Excuses excuses={exceptions} dilemmas={dilemmas} caption={words.exceptions} none="" />
        </Section>
      )}
      <Promises promises={promises} />
    </>
  );
}

interface BarsOrProps {
  readonly bars: readonly Bar[];
  readonly caption: string;
  readonly named: string;
  readonly none: string;
}

function BarsOr({ bars, caption, named, none }: BarsOrProps) {
  if (bars.length === 0) return <p className={style.quiet}>{none}</p>;
  return <Bars caption={caption} named={named} bars={bars} />;
}

interface ExcusesProps {
  readonly excuses: readonly HeardExcuse[];
  /** How many dilemmas there are. */
  readonly dilemmas: number;
  readonly caption: string;
  readonly none: string;
}

function Excuses({ excuses, dilemmas, caption, none }: ExcusesProps) {
  const { insights: words } = useWords();
  const bars = excuses.map(({ id, asked, count }) => ({
    id,
    name: asked,
    length: count / Math.max(1, dilemmas),
    count: words.inDilemmas(count),
  }));
  return <BarsOr bars={bars} caption={caption} named={words.excuse} none={none} />;
}

function Promises({ promises }: { readonly promises: Insights["promises"] }) {
  const { insights: words } = useWords();
  const made = promises.kept + promises["not-kept"] + promises.open;
  const bars = (["kept", "not-kept", "open"] as const).map((kept) => ({
    id: kept,
    name: words.promise[kept],
    length: promises[kept] / Math.max(1, made),
    count: whole(promises[kept]),
  }));
  return (
    <Section title={words.promises}>
      <BarsOr bars={made === 0 ? [] : bars} caption={words.promises} named={words.promises} none={words.promisesNone} />
    </Section>
  );
}
