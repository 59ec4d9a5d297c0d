import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

export function CasePage(_: { readonly id: string }) {
  const { case: words } = useWords();
  return <Page title={words.title}>{null}</Page>;
}
