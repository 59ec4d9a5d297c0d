import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function About() {
  const { about } = useWords();
  return <Page title={about.title}>{null}</Page>;
}
