import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";

/** Says of a session that it was moved to the bin, with the way back. Nothing once it is not there. */
export function BinnedSession({ id }: { readonly id: string }) {
  const { workshops: words, refusals } = useWords();
  const bin = useAsk("listBin", {});
  const [came, setCame] = useState<Refusal | "back" | null>(null);
  if (came === "back") return <Notice tone="news">{words.back}</Notice>;
  if (came !== null) return <Notice tone="trouble">{refusals[came]}</Notice>;
  const binned = bin.state === "here" ? bin.value.find((item) => item.kind === "session" && item.id === id) : undefined;
  if (binned === undefined) return null;
  const restore = async () => {
    const restored = await api.restoreSession({ id });
    setCame(restored.ok ? "back" : restored.reason);
  };
  return (
    <Notice
      tone="news"
      action={
        <Button takesOver onPress={() => void restore()}>
          {words.bringBack}
        </Button>
      }
    >
      {words.binned(binned.title)}
    </Notice>
  );
}
