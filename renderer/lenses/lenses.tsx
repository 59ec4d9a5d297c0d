import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function Lenses() {
  const { lenses } = useWords();
  return <Page title={lenses.title}>{null}</Page>;
}
