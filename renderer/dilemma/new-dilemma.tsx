import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function NewDilemma() {
  const { dilemma } = useWords();
  return <Page title={dilemma.title}>{null}</Page>;
}
