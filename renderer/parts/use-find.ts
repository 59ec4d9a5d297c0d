import { useEffect, useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import type { Found } from "../../core/search/quick-find.ts";
import { api } from "../bridge.ts";

/** What is known of what was asked for. `text` is what the answer answers, which may lag a keystroke behind. */
export type Finding =
  | { readonly state: "idle" }
  | { readonly state: "waiting" }
  | { readonly state: "refused"; readonly reason: Refusal }
  | { readonly state: "here"; readonly text: string; readonly found: readonly Found[] };

/**
 * Finds cases and dilemmas as one types: each text is asked for at once, and one that a newer one of this field overtakes is
 * never computed. The last answer stays until the next is here; overtaken answers are dropped.
 */
export function useFind(typed: string): Finding {
  const text = typed.trim();
  const [box] = useState(() => crypto.randomUUID());
  const [finding, setFinding] = useState<Finding>({ state: "waiting" });
  useEffect(() => {
    if (text === "") {
      setFinding({ state: "waiting" });
      return;
    }
    let overtaken = false;
    void api.find({ text, box }).then((outcome) => {
      if (overtaken) return;
      setFinding(
        outcome.ok ? { state: "here", text, found: outcome.value } : { state: "refused", reason: outcome.reason },
      );
    });
    return () => {
      overtaken = true;
    };
  }, [text, box]);
  return text === "" ? { state: "idle" } : finding;
}
