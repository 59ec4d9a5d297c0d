/** The steps of sending a dilemma, which can be gone back and forth. */
export const sendSteps = ["what", "names", "look"] as const;

export type SendStep = (typeof sendSteps)[number];

/** Whether a word of the address names a step. */
export function isSendStep(word: string): word is SendStep {
  return (sendSteps as readonly string[]).includes(word);
}

/** The address of a step. */
export function sendAddress(id: string, step: SendStep): string {
  return step === "what" ? `/circle/send/${id}` : `/circle/send/${id}/${step}`;
}
