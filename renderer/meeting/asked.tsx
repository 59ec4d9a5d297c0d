import type { QuestionGroup } from "../../core/circle/round/compare.ts";
import { useWords } from "../words/use-words.ts";
import { Laid } from "./laid.tsx";
import style from "./meeting.module.css";

/** What the replies ask, what several ask first. */
export function Asked({ groups }: { readonly groups: readonly QuestionGroup[] }) {
  const { meeting: words } = useWords();
  if (groups.length === 0) return null;
  return (
    <Laid title={words.questions}>
      <ul className={style.said}>
        {groups.map(({ wordings, people }) => (
          <li key={wordings.map(({ text }) => text).join("\n")}>
            {wordings.map(({ text, askers }) => (
              <div key={text}>
                <p className={style.typed}>{text}</p>
                <p className={style.soft}>{words.askedBy(askers)}</p>
              </div>
            ))}
            {people > 1 && <p className={style.several}>{words.askedBySeveral(people)}</p>}
          </li>
        ))}
      </ul>
    </Laid>
  );
}
