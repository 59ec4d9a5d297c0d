import { answerWords } from "../../dilemma/dilemma.ts";
import { itemId } from "../../text.ts";
import { z } from "../../zod.ts";
import { fileId, fileInstant, fileLine, fileProse, sha256 } from "../file/shared-text.ts";

/** How many questions one reply asks. */
export const questionsAtMost = 10;

const answeredSchema = z.strictObject({
  id: itemId,
  lens: fileLine,
  asked: fileLine,
  answer: z.enum(answerWords),
  note: fileProse,
});

/** What somebody would do: an option of the dilemma, or null and what they would do instead; how sure; and why. */
const replyChoiceSchema = z.strictObject({
  optionId: itemId.nullable(),
  instead: fileLine,
  /** In per cent, 0 to 100. */
  confidence: z.int().min(0).max(100),
  because: fileProse,
});

/**
 * A peer's own walk, choice, experience and questions, written before they saw anybody else's. Advice comes last: what
 * happened to somebody says more than what they would have others do.
 */
export const replySchema = z.strictObject({
  /** The dilemma it answers, and which content of it. */
  to: fileId,
  toHash: sha256,
  /** Counts what was sent of this reply. */
  edition: z.int().min(1).max(10_000),
  sentAt: fileInstant,
  walk: z.array(answeredSchema).max(60),
  choice: replyChoiceSchema,
  /** "When this happened to me". */
  experience: fileProse,
  questions: z.array(z.strictObject({ id: itemId, text: fileProse })).max(questionsAtMost),
  advice: fileProse,
});

/** A reply while it is being written: what is still empty is not there yet. */
export const draftedReplySchema = replySchema
  .pick({ walk: true, experience: true, questions: true, advice: true })
  .extend({ choice: replyChoiceSchema.extend({ confidence: z.int().min(0).max(100).nullable() }) });

export type Reply = z.infer<typeof replySchema>;
export type DraftedReply = z.infer<typeof draftedReplySchema>;
export type AnsweredQuestion = z.infer<typeof answeredSchema>;
export type ReplyChoice = z.infer<typeof replyChoiceSchema>;

/** A reply of which nothing is written yet. */
export const blankReply: DraftedReply = {
  walk: [],
  choice: { optionId: null, instead: "", confidence: null, because: "" },
  experience: "",
  questions: [],
  advice: "",
};

/** What a reply lacks before it can be sent, in the order of its form: a choice, how sure, and what is unanswered of the walk. */
export type Lack = "walk" | "choice" | "confidence";

/** What a drafted reply lacks. `asked` are the ids of the questions that the quick walk asks. */
export function lacksOf(draft: DraftedReply, asked: readonly string[]): Lack[] {
  const answered = new Set(draft.walk.map(({ id }) => id));
  const { optionId, instead, confidence } = draft.choice;
  const lacks: Lack[] = [];
  if (!asked.every((id) => answered.has(id))) lacks.push("walk");
  if (optionId === null && instead.trim() === "") lacks.push("choice");
  if (confidence === null) lacks.push("confidence");
  return lacks;
}
