import type { RunMove } from "../../core/workshop/run/run-move.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import type { Seen } from "./use-seen.ts";

interface Props {
  readonly seen: Seen;
  readonly make: (move: RunMove) => void;
}

/** Asks what to do with time that passed while nobody saw it. */
export function Unseen({ seen, make }: Props) {
  const { workshopRun: words } = useWords();
  const { unseen, settle } = seen;
  if (unseen === null) return null;
  function takeOff(ms: number) {
    make({ kind: "takeOff", ms: Math.round(ms) });
    settle();
  }
  return (
    <Notice
      tone="trouble"
      action={
        <>
          <Button preventFocusOnPress onPress={() => takeOff(unseen)}>
            {words.takeOff}
          </Button>
          <Button preventFocusOnPress onPress={settle}>
            {words.count}
          </Button>
        </>
      }
    >
      {words.unseen(unseen)}
    </Notice>
  );
}
