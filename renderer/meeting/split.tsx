import type { GivenAnswer, WalkedQuestion } from "../../core/circle/round/compare.ts";
import { answerWords } from "../../core/dilemma/dilemma.ts";
import { useWords } from "../words/use-words.ts";
import { Laid } from "./laid.tsx";
import style from "./meeting.module.css";

/** The questions of the walk that the replies answer against each other. */
export function Split({ walk }: { readonly walk: readonly WalkedQuestion[] }) {
  const { meeting: words } = useWords();
  if (walk.length === 0) return null;
  const apart = walk.filter(({ standing }) => standing === "apart");
  return (
    <Laid title={words.splits}>
      {apart.length === 0 && <p>{words.noSplit}</p>}
      <ul className={style.said}>
        {apart.map(({ id, lens, asked, answers }) => (
          <li key={id}>
            <p className={style.soft}>{lens}</p>
            <p className={style.typed}>{asked}</p>
            <Answers answers={answers} />
          </li>
        ))}
      </ul>
    </Laid>
  );
}

function Answers({ answers }: { readonly answers: readonly GivenAnswer[] }) {
  const { meeting: words, terms } = useWords();
  const given = answerWords.filter((word) => answers.some(({ answer }) => answer === word));
  return (
    <dl className={style.roles}>
      {given.map((word) => (
        <div key={word}>
          <dt>{terms.answer[word]}</dt>{" "}
          <dd>{words.names(answers.filter(({ answer }) => answer === word).map(({ voice }) => voice))}</dd>
        </div>
      ))}
    </dl>
  );
}
