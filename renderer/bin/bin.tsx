import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function Bin() {
  const { bin } = useWords();
  return <Page title={bin.title}>{null}</Page>;
}
