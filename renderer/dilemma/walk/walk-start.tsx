import { useEffect, useRef } from "react";
import type { Option, Walk } from "../../../core/dilemma/dilemma.ts";
import type { Findings } from "../../../core/walk/findings.ts";
import { lensesFor, type WalkPlan } from "../../../core/walk/lens.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { Choices } from "../../parts/choices.tsx";
import { useWords } from "../../words/use-words.ts";
import { Progress } from "./progress.tsx";
import style from "./walk.module.css";

interface Props {
  readonly plan: WalkPlan;
  readonly walk: Walk;
  readonly options: readonly Option[];
  readonly found: Findings;
  readonly onChange: (change: Partial<Walk>) => void;
  readonly onGo: () => void;
  readonly onFindings: () => void;
}

/** How far to walk, and with which option in mind. */
export function WalkStart({ plan, walk, options, found, onChange, onGo, onFindings }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus(); // From another sheet, not from outside the walk.
  }, []);
  const questions = (length: "quick" | "full") => lensesFor(plan, length).flatMap((lens) => lens.questions).length;
  const hasBegun = Object.keys(walk.answers).length > 0 || Object.keys(walk.stops).length > 0;
  const named = options.filter((option) => option.title.trim() !== "");
  return (
    <div className={style.column}>
      <h2 className={style.heading} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={style.lead}>{words.lead}</p>
      <Choices
        form="cards"
        label={words.length}
        value={walk.length}
        choices={["quick", "full"] as const}
        show={(length) => (
          <>
            <strong>{words[length]}</strong>{" "}
            {length === "quick"
              ? words.quickText(questions(length))
              : words.fullText(questions(length), plan.lenses.length)}
          </>
        )}
        onChange={(length) => onChange({ length })}
      />
      {named.length > 0 && (
        <Choice
          label={words.leaning}
          value={named.find((option) => option.id === walk.leaning)?.id ?? null}
          choices={named.map((option) => option.id)}
          words={(id) => named.find((option) => option.id === id)?.title ?? ""}
          none={words.noLeaning}
          onChange={(leaning) => onChange({ leaning })}
        />
      )}
      <div className={style.buttons}>
        <Button weight="main" isDisabled={walk.length === null} onPress={onGo}>
          {hasBegun ? words.goOn : words.start}
        </Button>
        {hasBegun && <Button onPress={onFindings}>{words.toFindings}</Button>}
        {hasBegun && <Progress found={found} />}
      </div>
    </div>
  );
}
