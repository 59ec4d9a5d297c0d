import { useState } from "react";
import type { Outcome, Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./about.module.css";

type Change = "added" | "removed";

/** Where the last change stands: under way, carried out, or refused. */
type State = "idle" | "busy" | Change | { readonly refusal: Refusal };

interface Props {
  readonly isHere: boolean;
  readonly change: (to: Change) => Promise<Outcome<null>>;
}

/** The sample casebook: removed in one step, or added. */
export function Sample({ isHere, change }: Props) {
  const words = useWords();
  const { about } = words;
  const [state, setState] = useState<State>("idle");

  async function start(to: Change) {
    if (state === "busy") return;
    setState("busy");
    const outcome = await change(to);
    setState(outcome.ok ? to : { refusal: outcome.reason });
  }

  return (
    <section className={style.section} aria-labelledby="about-sample">
      <h2 id="about-sample">{about.sample}</h2>
      <p>{isHere ? about.sampleHere : about.sampleAway}</p>
      <div>
        <Button onPress={() => void start(isHere ? "removed" : "added")}>
          {isHere ? about.removeSample : about.addSample}
        </Button>
      </div>
      {state === "busy" && <p role="status">{words.shell.waiting}</p>}
      {state === "added" && <Notice tone="news">{about.sampleAdded}</Notice>}
      {state === "removed" && <Notice tone="news">{about.sampleRemoved}</Notice>}
      {typeof state === "object" && <Notice tone="trouble">{words.refusals[state.refusal]}</Notice>}
    </section>
  );
}
