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

interface StandingProps<Part extends string> {
  readonly standing:
    | { readonly kind: "refused"; readonly reason: Refusal }
    | { readonly kind: "clash"; readonly parts: readonly Part[] }
    | { readonly kind: "saved" | "saved-but" | "saving" };
  readonly words: {
    readonly notSaved: string;
    readonly tryAgain: string;
    readonly bringBack: string;
    readonly mine: string;
    readonly theirs: string;
    readonly part: Readonly<Record<Part, string>>;
    clash(parts: string): string;
  };
  readonly onRetry: () => Promise<unknown>;
  /** Takes what is written on out of the bin, where somebody put it meanwhile. */
  readonly bringBack: () => Promise<unknown>;
  readonly onSettle: (side: "mine" | "theirs") => Promise<unknown>;
}

/** Why something typed in a document is not on the disk, and what to do: nothing where it is, or is on its way. */
export function StandingTrouble<Part extends string>(props: StandingProps<Part>) {
  const { standing, words, onRetry, bringBack, onSettle } = props;
  async function takeUp() {
    await bringBack();
    await onRetry();
  }
  if (standing.kind === "refused" && standing.reason === "not-found")
    return (
      <NotSaved reason="not-found" words={{ ...words, tryAgain: words.bringBack }} onRetry={() => void takeUp()} />
    );
  if (standing.kind === "refused")
    return <NotSaved reason={standing.reason} words={words} onRetry={() => void onRetry()} />;
  if (standing.kind !== "clash") return null;
  const parts = standing.parts.map((part) => words.part[part]).join(", ");
  return <WhichStands question={words.clash(parts)} words={words} onSettle={(side) => void onSettle(side)} />;
}
