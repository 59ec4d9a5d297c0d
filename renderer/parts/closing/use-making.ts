import { useState } from "react";
import type { Closing, MadeFile } from "../../../core/circle/circle-api.ts";
import type { Outcome, Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";
import { blobOf } from "../blob-of.ts";
import { handOut } from "../hand-out.ts";
import { type ClosingLack, closingOf, type DraftedClosing, lacksOfClosing, plainClosing } from "./drafted-closing.ts";

/** How far a case file is. */
export type Stage =
  | { readonly kind: "open" }
  | { readonly kind: "working" }
  | { readonly kind: "refused"; readonly reason: Refusal }
  | { readonly kind: "made"; readonly name: string; readonly isLocked: boolean };

/** A case file on the way to being made: how it is closed, what that lacks, and how far it is. */
export interface Making {
  readonly drafted: DraftedClosing;
  readonly stage: Stage;
  /** What is lacking, once it was tried; before that nothing. */
  readonly lacks: readonly ClosingLack[];
  readonly change: (change: Partial<DraftedClosing>) => void;
  /** Makes the file and hands it out. Does nothing but name what is lacking while something is. */
  readonly make: (ask: (closing: Closing) => Promise<Outcome<MadeFile>>) => Promise<void>;
}

/**
 * Makes a case file and hands it to the owner. `knownAs` is what the circle calls the owner; "" asks for it. `about` says all
 * that goes into the file: once that is different, no file of it was made yet.
 */
export function useMaking(knownAs: string, about: string): Making {
  const [drafted, setDrafted] = useState(plainClosing);
  const [wasTried, setTried] = useState(false);
  const [stage, setStage] = useState<Stage>({ kind: "open" });
  const [made, setMade] = useState("");
  const lacks = lacksOfClosing(drafted, knownAs);

  async function named(): Promise<Refusal | null> {
    if (knownAs !== "") return null;
    const outcome = await api.nameMyself({ name: drafted.name.trim() });
    return outcome.ok ? null : outcome.reason;
  }

  async function make(ask: (closing: Closing) => Promise<Outcome<MadeFile>>) {
    if (stage.kind === "working") return;
    setTried(true);
    if (lacks.length > 0) return;
    setStage({ kind: "working" });
    const refusal = await named();
    if (refusal !== null) return setStage({ kind: "refused", reason: refusal });
    const answer = await ask(closingOf(drafted));
    if (!answer.ok) return setStage({ kind: "refused", reason: answer.reason });
    handOut(answer.value.name, blobOf(answer.value.bytes, "application/octet-stream"));
    setMade(about);
    setStage({ kind: "made", name: answer.value.name, isLocked: drafted.isLocked });
  }

  return {
    drafted,
    stage: stage.kind === "made" && made !== about ? { kind: "open" } : stage,
    lacks: wasTried ? lacks : [],
    change(change) {
      setDrafted((before) => ({ ...before, ...change }));
      if (stage.kind !== "working") setStage({ kind: "open" });
    },
    make,
  };
}
