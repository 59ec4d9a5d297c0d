import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import type { usePack } from "./use-pack.ts";

/** What came of the last step with a pack, and the way back. */
export function PackNews({ open }: { readonly open: ReturnType<typeof usePack> }) {
  const { ownCases: words } = useWords();
  const { state } = open;
  const undo = (run: () => Promise<void>) => (
    <Button takesOver onPress={() => void run()}>
      {words.undo}
    </Button>
  );
  switch (state.kind) {
    case "none":
    case "looked":
      return null;
    case "looking":
      return <p role="status">{words.looking}</p>;
    case "trouble":
      return <Notice tone="trouble">{state.why}</Notice>;
    case "taken-back":
      return <Notice tone="news">{words.takenBack}</Notice>;
    case "back":
      return <Notice tone="news">{words.back}</Notice>;
    case "removed":
      return (
        <Notice tone="news" action={undo(() => open.bringBack(state.ids))}>
          {words.removed(state.pack, state.ids.length)}
        </Notice>
      );
    case "taken":
      return (
        <Notice
          tone={state.taken.stopped === null ? "news" : "trouble"}
          action={undo(() => open.takeBack(state.taken))}
        >
          {words.taken(state.taken.added, state.taken.changed)}
          {state.taken.stopped !== null && ` ${words.stopped}`}
        </Notice>
      );
  }
}
