import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function DilemmaPage(_: { readonly id: string; readonly step: string | undefined }) {
  const { dilemma } = useWords();
  return <Page title={dilemma.title}>{null}</Page>;
}
