import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function Welcome() {
  const { welcome } = useWords();
  return <Page title={welcome.title}>{null}</Page>;
}
