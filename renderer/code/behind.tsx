import type { Article } from "../../core/code/house-code.ts";
import type { KeptCode } from "../../core/code/kept-code.ts";
import { Fold } from "../parts/fold.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./behind.module.css";
import { CaseLines } from "./case-lines.tsx";
import { Origin } from "./origin.tsx";

interface Props {
  readonly article: Article;
  readonly kept: KeptCode;
  readonly titles: ReadonlyMap<string, string> | null;
  readonly isOpen: boolean;
}

/** What stands behind an article: the decisions and open dilemmas that cite it, the lesson it was, every wording it had. */
export function Behind({ article, kept, titles, isOpen }: Props) {
  const { code: words } = useWords();
  const { wordings, from, number } = article;
  const cases = kept.casesUnder.filter(({ articleId }) => articleId === article.id);
  const decided = cases.filter(({ decidedAt }) => decidedAt !== null);
  const open = cases.filter(({ decidedAt }) => decidedAt === null);
  const against = decided.filter(({ stance }) => stance === "against").length;
  const [first] = wordings;
  const summary = [
    ...(first === undefined ? [] : [words.adoptedOn(first.at)]),
    ...(decided.length === 0 ? [] : [words.decisions(decided.length, against)]),
    ...(open.length === 0 ? [] : [words.openOnes(open.length)]),
  ].join(" · ");
  return (
    <Fold className={style.behind} summary={summary} label={`${words.behind(number)}: ${summary}`} isWanted={isOpen}>
      <div className={style.inside}>
        {cases.length === 0 && <p className={style.quiet}>{words.notCited}</p>}
        {decided.length > 0 && (
          <section aria-label={words.decided}>
            <h2 className={style.heading}>{words.decided}</h2>
            <CaseLines cases={decided} articles={[article]} />
          </section>
        )}
        {open.length > 0 && (
          <section aria-label={words.open}>
            <h2 className={style.heading}>{words.open}</h2>
            <CaseLines cases={open} articles={[article]} />
          </section>
        )}
        {from !== null && titles !== null && <Origin from={from} titles={titles} />}
        {wordings.length > 1 && (
          <section aria-label={words.earlier}>
            <h2 className={style.heading}>{words.earlier}</h2>
            <ol className={style.wordings}>
              {wordings.toReversed().map(({ at, text }) => (
                <li key={at}>
                  <p className={style.day}>{text === null ? words.withdrawnOn(at) : words.from(at)}</p>
                  {text !== null && <p className={style.text}>{text}</p>}
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </Fold>
  );
}
