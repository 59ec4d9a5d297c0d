import type { KeptCode } from "../../core/code/kept-code.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import { CaseLines } from "./case-lines.tsx";
import style from "./code.module.css";

/** Only the decisions that went against an article, the last one first. */
export function Against({ kept }: { readonly kept: KeptCode }) {
  const { code: words } = useWords();
  const cases = kept.casesUnder.filter(({ stance, decidedAt }) => stance === "against" && decidedAt !== null);
  return (
    <Page
      title={words.againstTitle}
      lead={words.againstLead}
      width="reading"
      beside={<ButtonLink to="/code">{words.back}</ButtonLink>}
    >
      {cases.length === 0 ? (
        <p className={style.quiet}>{words.againstNone}</p>
      ) : (
        <CaseLines cases={cases} articles={kept.articles} namesArticle />
      )}
    </Page>
  );
}
