/** The parts of a dilemma, in the order they are usually written. */
export const steps = ["record", "facts", "people", "options", "walk", "consult", "decide", "look-back"] as const;

export type Step = (typeof steps)[number];

/** Whether a word of the address names a part. */
export function isStep(word: string): word is Step {
  return (steps as readonly string[]).includes(word);
}

/** The address of a part. */
export function addressOf(id: string, step: Step): string {
  return step === "record" ? `/dilemma/${id}` : `/dilemma/${id}/${step}`;
}
