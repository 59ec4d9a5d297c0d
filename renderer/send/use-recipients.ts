import { useMemo } from "react";
import type { Sending } from "../../core/circle/round/round.ts";
import { useDraft } from "../parts/use-draft.ts";

/** What is kept where everybody was taken off: an empty text says that nobody was chosen or taken off yet. */
const nobody = "none";

const blank = { to: "" };

/** The ids of those who get a dilemma, kept while it is thought about; at first those of the last time. */
export function useRecipients(
  id: string,
  sendings: readonly Sending[],
): readonly [to: readonly string[], setTo: (to: readonly string[]) => void] {
  const { fields, write } = useDraft(`send-${id}`, blank);
  const to = useMemo(() => {
    if (fields.to === "") return sendings.at(-1)?.to ?? [];
    return fields.to === nobody ? [] : fields.to.split(" ");
  }, [fields.to, sendings]);
  return [to, (chosen) => write({ to: chosen.length === 0 ? nobody : chosen.join(" ") })];
}
