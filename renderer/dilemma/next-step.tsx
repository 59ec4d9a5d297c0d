import { ArrowRight } from "lucide-react";
import { memo } from "react";
import { Link } from "wouter";
import { useWords } from "../words/use-words.ts";
import style from "./next-step.module.css";
import { addressOf, type Step, steps } from "./steps.ts";

/** The way on, at the foot of each part. */
export const NextStep = memo(function NextStep({ id, step }: { readonly id: string; readonly step: Step }) {
  const { dilemma: words } = useWords();
  const next = steps[steps.indexOf(step) + 1];
  if (next === undefined) return null;
  return (
    <p className={style.next}>
      <Link href={addressOf(id, next)}>
        {words.next(words.step[next])}
        <ArrowRight aria-hidden size={16} />
      </Link>
    </p>
  );
});
