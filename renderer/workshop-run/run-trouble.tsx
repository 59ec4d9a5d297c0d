import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import type { OpenRun } from "./use-line.ts";

/** That something done here is not on the disk, or came to nothing: said once, in a sentence. */
export function RunTrouble({ open }: { readonly open: OpenRun }) {
  const { workshopRun: words, refusals } = useWords();
  const { trouble, refusal, flush, dismiss } = open;
  if (trouble !== null)
    return (
      <Notice
        tone="trouble"
        action={
          <Button preventFocusOnPress onPress={() => void flush()}>
            {words.tryAgain}
          </Button>
        }
      >
        {trouble === "app-gone" ? words.gone : words.trouble(refusals[trouble])}
      </Notice>
    );
  if (refusal === null) return null;
  return (
    <Notice
      tone="trouble"
      action={
        <Button preventFocusOnPress onPress={dismiss}>
          {words.understood}
        </Button>
      }
    >
      {refusal === "changed-elsewhere" || refusal === "locked" ? words.overtaken : refusals[refusal]}
    </Notice>
  );
}
