import type { Walk } from "../../../core/dilemma/dilemma.ts";
import { lensesFor, type WalkPlan } from "../../../core/walk/lens.ts";
import { AnswerSign } from "../../parts/answer-sign.tsx";
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
                      <AnswerSign word={word} name={word === undefined ? words.unansweredMark : terms.answer[word]} />
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
