import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";

/** That a round is in the bin, and the way back; nothing where it is not there. */
export function BinnedRound({ id }: { readonly id: string }) {
  const { round: words, refusals } = useWords();
  const bin = useAsk("listBin", {});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isThere = bin.state === "here" && bin.value.some((item) => item.kind === "round" && item.id === id);
  if (!isThere) return null;
  async function bringBack() {
    const restored = await api.restoreRound({ id });
    setRefusal(restored.ok ? null : restored.reason);
  }
  return (
    <>
      <Notice tone="news" action={<Button onPress={() => void bringBack()}>{words.bringBack}</Button>}>
        {words.binned}
      </Notice>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
    </>
  );
}
