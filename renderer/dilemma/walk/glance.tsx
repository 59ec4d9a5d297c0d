import type { AnswerWord, Walk } from "../../../core/dilemma/dilemma.ts";
import { lensesFor, type WalkPlan } from "../../../core/walk/lens.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./glance.module.css";

/** The whole walk in one small picture: a row for each lens, a sign for each answer. Signs differ in shape, not in colour alone. */
export function Glance({ plan, walk }: { readonly plan: WalkPlan; readonly walk: Walk }) {
  const { dilemma, terms } = useWords();
  const words = dilemma.walk;
  return (
    <table className={style.glance}>
      <caption>{words.glance}</caption>
      <tbody>
        {lensesFor(plan, walk.length ?? "full").map((lens) => (
          <tr key={lens.id}>
            <th scope="row">{lens.title}</th>
            <td>
              <ul className={style.signs}>
                {lens.questions.map((question) => {
                  const word = walk.answers[question.id]?.answer;
                  return (
                    <li key={question.id} title={walk.answers[question.id]?.asked ?? question.ask}>
                      <Sign word={word} name={word === undefined ? words.unansweredMark : terms.answer[word]} />
                    </li>
                  );
                })}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A full disc for yes, a half one for partly, a crossed ring for no, a question mark, a dash, and a dotted ring for nothing yet. */
function Sign({ word, name }: { readonly word: AnswerWord | undefined; readonly name: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" role="img" aria-label={name} className={style[word ?? "open"]}>
      <circle cx="10" cy="10" r="7.5" className={style.ring} />
      {word === "yes" && <circle cx="10" cy="10" r="7.5" className={style.fill} />}
      {word === "partly" && <path d="M10 2.5a7.500 7.500 0 0 1 0 15z" className={style.fill} />}
      {word === "no" && <path d="M6.500 6.500l7 7m0-7l-7 7" className={style.stroke} />}
      {word === "dont-know" && (
        <text x="10" y="14" textAnchor="middle" className={style.letter}>
          ?
        </text>
      )}
      {word === "doesnt-apply" && <path d="M6 10h8" className={style.stroke} />}
    </svg>
  );
}
