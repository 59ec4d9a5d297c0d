import { letterOf } from "../../core/workshop/room/face-of.ts";
import { breakDownFrom, type Vote } from "../../core/workshop/vote/vote.ts";
import { breakDownOf } from "../../core/workshop/vote/votes.ts";
import { useWords } from "../words/use-words.ts";
import style from "./vote.module.css";

interface Props {
  readonly vote: Vote;
  readonly pair: { readonly first: Vote | null; readonly second: Vote | null };
}

/** What came of a vote in figures; of a second one, beside the first where both may be told. */
export function Outcome({ vote, pair }: Props) {
  const { workshopRun: words } = useWords();
  const { first, second } = pair;
  if (vote.total === 0) return <p>{words.nobodyVoted}</p>;
  const counts = breakDownOf(vote);
  const isSecond = second !== null && second.blockId === vote.blockId;
  const before = isSecond && first !== null ? breakDownOf(first) : null;
  if (counts === null)
    return <p>{vote.total < breakDownFrom ? words.tooFew(vote.total) : words.counting(vote.total)}</p>;
  return (
    <>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{words.option}</th>
            {before !== null && <th scope="col">{words.first}</th>}
            <th scope="col">{before !== null ? words.second : words.vote}</th>
          </tr>
        </thead>
        <tbody>
          {vote.options.map(({ id, title }, place) => (
            <tr key={id}>
              <th scope="row">
                <strong>{letterOf(place)}</strong> {title}
              </th>
              {before !== null && <td>{before[place] ?? 0}</td>}
              <td>{counts[place] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isSecond && before === null && <p className={style.soft}>{first === null ? words.noFirst : words.noShift}</p>}
    </>
  );
}
