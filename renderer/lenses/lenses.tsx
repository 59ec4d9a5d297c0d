import { useAsk } from "../ask.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Editor } from "./editor.tsx";

/** The questions of the walk, made one's own. */
export function Lenses() {
  const { lenses } = useWords();
  const kept = useAsk("readOwnLenses", {});
  if (kept.state === "here") return <Editor kept={kept.value} />;
  return (
    <Page title={lenses.title}>
      <WhenHere asked={kept}>{() => null}</WhenHere>
    </Page>
  );
}
