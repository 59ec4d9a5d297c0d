import { useWords } from "../../words/use-words.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import type { Settling } from "./use-settling.ts";

/** What came of the last conflict that was settled, and the way back. */
export function SettlingNews({ settling }: { readonly settling: Settling }) {
  const { conflicts: words, refusals } = useWords();
  const { settled, refusal, isBusy } = settling;
  return (
    <>
      {settled !== null && (
        <Notice
          key={settled.conflict.id}
          tone="news"
          action={
            <Button takesOver isDisabled={isBusy} onPress={() => settling.takeBack(settled)}>
              {words.takeBack}
            </Button>
          }
        >
          {words.settled[settled.way](words.place(settled.conflict.path))}
        </Notice>
      )}
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
    </>
  );
}
