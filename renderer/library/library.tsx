import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function Library() {
  const { library } = useWords();
  return <Page title={library.title}>{null}</Page>;
}
