import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./pack.module.css";

/** A place that needs a casebook, while none is open. */
export function PackElsewhere() {
  const { pack: words } = useWords();
  return (
    <Page title={words.elsewhere} width="reading">
      <div className={style.body}>
        <p>{words.elsewhereText}</p>
        <ButtonLink to="/workshops">{words.back}</ButtonLink>
      </div>
    </Page>
  );
}
