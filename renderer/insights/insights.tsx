import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function Insights() {
  const { insights } = useWords();
  return <Page title={insights.title}>{null}</Page>;
}
