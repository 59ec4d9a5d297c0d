import type { Refusal } from "../../core/outcome.ts";
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface RefusedProps {
  readonly reason: Refusal;
  readonly words: { readonly notSaved: string; readonly tryAgain: string };
  readonly onRetry: () => void;
}

/** Why something typed is not on the disk, and a way to try again. */
export function NotSaved({ reason, words, onRetry }: RefusedProps) {
  const { refusals } = useWords();
  return (
    <Notice tone="trouble" action={<Button onPress={onRetry}>{words.tryAgain}</Button>}>
      <strong>{words.notSaved}.</strong> {refusals[reason]}
    </Notice>
  );
}

interface ClashProps {
  readonly question: string;
  readonly words: { readonly mine: string; readonly theirs: string };
  readonly onSettle: (side: "mine" | "theirs") => void;
}

/** Two versions of the same words, and the question which of them should stand. */
export function WhichStands({ question, words, onSettle }: ClashProps) {
  return (
    <Notice
      tone="trouble"
      action={
        <>
          <Button onPress={() => onSettle("mine")}>{words.mine}</Button>
          <Button onPress={() => onSettle("theirs")}>{words.theirs}</Button>
        </>
      }
    >
      {question}
    </Notice>
  );
}
