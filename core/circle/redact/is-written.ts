import type { Dilemma } from "../../dilemma/dilemma.ts";

/** Whether there is anything to ask a circle about: a title, and what happened or what is asked. */
export function isWritten({ title, happened, asked }: Pick<Dilemma, "title" | "happened" | "asked">): boolean {
  return title.trim() !== "" && (happened.trim() !== "" || asked.trim() !== "");
}
