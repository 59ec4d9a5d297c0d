import { useState } from "react";
import type { Outcome } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./about.module.css";

type Change = "added" | "removed";

interface Props {
  readonly isHere: boolean;
  readonly change: (to: Change) => Promise<Outcome<null>>;
}

/** The sample casebook: removed in one step, or added. */
export function Sample({ isHere, change }: Props) {
  const words = useWords();
  const { about } = words;
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly to: Change; readonly result: Outcome<null> } | null>(null);

  async function start(to: Change) {
    setBusy(true);
    setOutcome({ to, result: await change(to) });
    setBusy(false);
  }

  return (
    <section className={style.section} aria-labelledby="about-sample">
      <h2 id="about-sample">{about.sample}</h2>
      <p>{isHere ? about.sampleHere : about.sampleAway}</p>
      <div>
        <Button isPending={busy} onPress={() => void start(isHere ? "removed" : "added")}>
          {isHere ? about.removeSample : about.addSample}
        </Button>
      </div>
      {outcome?.result.ok === true && (
        <Notice tone="news">{outcome.to === "added" ? about.sampleAdded : about.sampleRemoved}</Notice>
      )}
      {outcome?.result.ok === false && <Notice tone="trouble">{words.refusals[outcome.result.reason]}</Notice>}
    </section>
  );
}
