import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";

/** A place that needs a casebook, while none is open. */
export function PackElsewhere() {
  const { pack: words } = useWords();
  return (
    <Page title={words.elsewhere} width="reading">
      <p>{words.elsewhereText}</p>
      <p>
        <ButtonLink to="/workshops">{words.back}</ButtonLink>
      </p>
    </Page>
  );
}
