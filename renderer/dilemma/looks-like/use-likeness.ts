import { replaceEqualDeep } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";
import type { Refusal } from "../../../core/outcome.ts";
import type { Likeness } from "../../../core/search/looks-like.ts";
import { api } from "../../bridge.ts";

/** What is known of what looks like a dilemma. */
export type Alike =
  | { readonly state: "waiting" }
  | { readonly state: "refused"; readonly reason: Refusal }
  /** The dilemma says too little to be compared. */
  | { readonly state: "too-little" }
  | { readonly state: "here"; readonly found: readonly Likeness[] };

/** How long nothing is typed before it is asked, beyond the pause after which it is saved. Milliseconds. */
const pause = 250;

/**
 * What looks like a dilemma, asked for once it is saved and nothing is being typed. `savedAt` is when it was saved, null while
 * something is not. The last answer stays until the next is here; one that was overtaken is dropped. `saysEnough` is asked
 * only when nothing was found.
 */
export function useLikeness(id: string, savedAt: string | null, saysEnough: () => boolean): Alike {
  const [alike, setAlike] = useState<Alike>({ state: "waiting" });
  useEffect(() => {
    if (savedAt === null) return;
    let overtaken = false;
    const timer = setTimeout(async () => {
      const outcome = await api.looksLike({ id });
      if (overtaken) return;
      const next: Alike = !outcome.ok
        ? { state: "refused", reason: outcome.reason }
        : outcome.value.length === 0 && !saysEnough()
          ? { state: "too-little" }
          : { state: "here", found: outcome.value };
      startTransition(() => setAlike((before) => replaceEqualDeep(before, next)));
    }, pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [id, savedAt, saysEnough]);
  return alike;
}
