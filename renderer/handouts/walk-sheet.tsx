import type { SessionView } from "../../core/workshop/kept-session.ts";
import { WholePage } from "../parts/paper/whole-page.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./forms.module.css";
import { WritingLines } from "./writing-lines.tsx";

/** Enough lines for any paper: what there is no room for is not seen. */
const more = 12;

/** The quick walk on one page, for a decision of one's own. */
export function WalkSheet({ questions }: { readonly questions: SessionView["walk"] }) {
  const { handouts: words } = useWords();
  return (
    <WholePage>
      <h2 className={style.title}>{words.walkTitle}</h2>
      <p className={style.lead}>{words.walkLead}</p>
      <p className={style.blank}>{words.walkAbout}</p>
      {questions.map(({ asked, example }, place) => (
        <section key={asked} className={style.part}>
          <h3 className={style.asked}>
            {place + 1}. {asked}
          </h3>
          <p className={style.example}>{example}</p>
          <WritingLines count={more} fills />
        </section>
      ))}
      <section className={style.part}>
        <h3 className={style.asked}>{words.walkChoice}</h3>
        <WritingLines count={more} fills />
      </section>
      <p className={style.blank}>{words.walkBack}</p>
    </WholePage>
  );
}
