import type { Answer } from "../../dilemma/dilemma.ts";
import type { Asked } from "../../walk/findings.ts";
import { lensesFor, type WalkPlan } from "../../walk/lens.ts";
import type { SharedDilemma } from "../file/shared-dilemma.ts";
import { type AnsweredQuestion, type DraftedReply, type Lack, lacksOf } from "./reply.ts";

/** The questions that a reply answers, in their order: those of the quick walk, with what the owner put there. */
export function askedOfReplies(plan: WalkPlan): Asked[] {
  return lensesFor(plan, "quick").flatMap((lens) => lens.questions.map((question) => ({ lens, question })));
}

/** A line as a case file takes it: without a break in it. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ");
}

/**
 * The walk of a reply with this answer, in the place of an earlier one to the same question, in the order of `asked`. Answers
 * to questions that are not asked any more stay, behind the others.
 */
export function withAnswer(
  walk: readonly AnsweredQuestion[],
  asked: readonly Asked[],
  { lens, question }: Asked,
  { answer, note }: Pick<Answer, "answer" | "note">,
): AnsweredQuestion[] {
  const fresh = { id: question.id, lens: oneLine(lens.title), asked: oneLine(question.ask), answer, note };
  const all = [...walk.filter(({ id }) => id !== question.id), fresh];
  const ids = asked.map((one) => one.question.id);
  const placeOf = ({ id }: AnsweredQuestion) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return all.sort((one, other) => placeOf(one) - placeOf(other));
}

/** What a drafted reply lacks to this edition of the dilemma: an option that it does not have any more is no choice. */
export function lacksTowards(
  { options }: Pick<SharedDilemma, "options">,
  draft: DraftedReply,
  asked: readonly Asked[],
): Lack[] {
  const { choice } = draft;
  const optionId = options.some(({ id }) => id === choice.optionId) ? choice.optionId : null;
  const ids = asked.map(({ question }) => question.id);
  return lacksOf({ ...draft, choice: { ...choice, optionId } }, ids);
}
