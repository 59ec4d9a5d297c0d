import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Removing } from "./use-removing.ts";

/** What was just taken away, and the way back. */
export function Removed({ removing }: { readonly removing: Removing }) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.attachments;
  const { taken, refusal, undo } = removing;
  return (
    <>
      {taken !== null && (
        <Notice
          key={taken.name}
          tone="news"
          action={
            taken.bytes === null ? undefined : (
              <Button takesOver onPress={() => void undo()}>
                {words.undo}
              </Button>
            )
          }
        >
          {words.removed(taken.name)}
        </Notice>
      )}
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
    </>
  );
}
