import { useState } from "react";
import type { Vouched } from "../../../core/circle/file/opening.ts";
import { askedOfReplies, withAnswer } from "../../../core/circle/round/drafted-reply.ts";
import { somethingElse } from "../../../core/circle/round/drafted-view.ts";
import type { WalkPlan } from "../../../core/walk/lens.ts";
import { Field } from "../../parts/field.tsx";
import { Fold } from "../../parts/fold.tsx";
import { QuestionCard } from "../../parts/question-card.tsx";
import { useWords } from "../../words/use-words.ts";
import { ChoiceFields, type ChoiceFilled, mostInFile } from "../choice-fields.tsx";
import round from "../round.module.css";
import { FormPart } from "./form-part.tsx";
import { Questions } from "./questions.tsx";
import { Stops } from "./stops.tsx";
import type { OpenReply } from "./use-reply.ts";
import { Warnings } from "./warnings.tsx";

interface Props {
  readonly open: OpenReply;
  readonly plan: WalkPlan;
  /** What the author is called here. */
  readonly by: string;
  readonly vouched: Vouched;
}

/** The reply in its order: stop signs, the quick walk, a choice, an experience, questions, and advice last. */
export function ReplyForm({ open, plan, by, vouched }: Props) {
  const { round: all } = useWords();
  const words = all.peer;
  const { draft, dilemma, write } = open;
  const asked = askedOfReplies(plan);
  return (
    <div className={round.form}>
      <FormPart title={words.stops} lead={words.stopsLead}>
        <Stops id={open.id} stops={plan.stops} by={by} />
      </FormPart>
      <FormPart id="reply-walk" title={words.walk} lead={words.walkLead}>
        {asked.map((one) => (
          <QuestionCard
            key={one.question.id}
            question={one.question}
            answer={draft.walk.find(({ id }) => id === one.question.id)}
            mostInNote={mostInFile}
            onAnswer={(answer) => {
              const isNote = draft.walk.find(({ id }) => id === one.question.id)?.answer === answer.answer;
              write({ walk: withAnswer(draft.walk, asked, one, answer) }, isNote ? `note-${one.question.id}` : "");
            }}
          />
        ))}
      </FormPart>
      <FormPart id="reply-choice" title={words.choice}>
        <Choice open={open} />
      </FormPart>
      <FormPart title={words.experience}>
        <Field
          kind="prose"
          label={words.experience}
          hideLabel
          hint={words.experienceHint}
          maxLength={mostInFile}
          value={draft.experience}
          onChange={(experience) => write({ experience })}
        />
      </FormPart>
      <FormPart title={words.questions} lead={words.questionsHint}>
        <Questions questions={draft.questions} onChange={(questions) => write({ questions })} />
      </FormPart>
      <Fold summary={words.advice} isWanted={draft.advice !== ""} className={round.fold}>
        <div className={round.folded}>
          <p className={round.quiet}>{words.adviceText}</p>
          <Field
            kind="prose"
            label={words.adviceField}
            maxLength={mostInFile}
            value={draft.advice}
            onChange={(advice) => write({ advice })}
          />
        </div>
      </Fold>
      <Warnings draft={draft} dilemma={dilemma} by={by} vouched={vouched} />
    </div>
  );
}

/** What they would do. What was typed for something else comes back when it is picked again. */
function Choice({ open }: { readonly open: OpenReply }) {
  const { choice } = open.draft;
  const [isElse, setElse] = useState(choice.optionId === null && choice.instead !== "");
  const [instead, setInstead] = useState(choice.instead);
  const picked = choice.optionId ?? (isElse || choice.instead !== "" ? somethingElse : "");
  function change(part: Partial<ChoiceFilled>) {
    const { picked: chosen, ...rest } = part;
    if (part.instead !== undefined) setInstead(part.instead);
    if (chosen === undefined) return open.write({ choice: { ...choice, ...rest } }, Object.keys(rest).join());
    setElse(chosen === somethingElse);
    if (chosen === somethingElse) open.write({ choice: { ...choice, optionId: null, instead } });
    else open.write({ choice: { ...choice, optionId: chosen, instead: "" } });
  }
  return <ChoiceFields options={open.dilemma.options} filled={{ ...choice, picked }} onChange={change} />;
}
