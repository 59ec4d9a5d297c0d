import type { Verdict } from "../../core/dilemma/review.ts";
import type { Verdicts } from "../../core/insights/verdicts.ts";
import { Pictured } from "../parts/pictured.tsx";
import { VerdictSquare } from "../parts/verdict-square.tsx";
import { whole } from "../words/numbers.ts";
import { useWords } from "../words/use-words.ts";
import style from "./insights.module.css";
import { Section } from "./section.tsx";

const order: readonly Verdict[] = ["deserved-success", "bad-luck", "dumb-luck", "deserved-failure"];

/** Decisions counted by the way they were made and the way they went. */
export function VerdictsSection({ verdicts }: { readonly verdicts: Verdicts }) {
  const { insights: words, terms } = useWords();
  if (order.every((verdict) => verdicts[verdict] === 0))
    return (
      <Section title={words.verdicts}>
        <p className={style.quiet}>{words.verdictsNone}</p>
      </Section>
    );
  const most = Math.max(...order.map((verdict) => verdicts[verdict]));
  const counts = order.map((verdict) => `${terms.verdict[verdict]}: ${whole(verdicts[verdict])}.`).join(" ");
  function toneOf(verdict: Verdict) {
    if (verdicts[verdict] === most) return "full";
    return verdicts[verdict] > 0 ? "near" : "empty";
  }
  return (
    <Section title={words.verdicts} lead={words.verdictsText}>
      <Pictured
        picture={
          <VerdictSquare
            label={words.verdictsLabel(counts)}
            toneOf={toneOf}
            markOf={(verdict) => whole(verdicts[verdict])}
          />
        }
        caption={words.verdicts}
        columns={[words.process, terms.went.good, terms.went.poor]}
        rows={[
          [terms.decided.good, whole(verdicts["deserved-success"]), whole(verdicts["bad-luck"])],
          [terms.decided.poor, whole(verdicts["dumb-luck"]), whole(verdicts["deserved-failure"])],
        ]}
      />
    </Section>
  );
}
