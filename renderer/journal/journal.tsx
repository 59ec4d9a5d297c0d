import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function Journal() {
  const { journal } = useWords();
  return <Page title={journal.title}>{null}</Page>;
}
