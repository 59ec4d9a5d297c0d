import type { Linked } from "../../../core/dilemma/precedent.ts";
import { useAsk, useAskAbout } from "../../ask.ts";

/** What a linked thing is called: its title, null when it is gone, undefined until that is known. */
export type NameOf = (linked: Linked) => string | null | undefined;

/** The titles of what a dilemma is linked with, as the library and the journal have them now. */
export function useNamed(linked: readonly Linked[]): NameOf {
  const cases = useAsk("listCases", {});
  const about = linked.filter(({ kind }) => kind === "dilemma").map(({ id }) => id);
  const dilemmas = useAskAbout("listDilemmas", {}, about);
  return ({ kind, id }) => {
    const asked = kind === "case" ? cases : dilemmas;
    if (asked.state !== "here") return undefined;
    return asked.value.find((one) => one.id === id)?.title ?? null;
  };
}
