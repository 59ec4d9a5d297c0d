import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function Today() {
  const { today } = useWords();
  return <Page title={today.title}>{null}</Page>;
}
