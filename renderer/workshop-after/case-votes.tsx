import type { CaseResult, VoteResult } from "../../core/workshop/results.ts";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { VoteTable } from "./vote-table.tsx";

/** The votes about one case: what could be told of each, and the shift where both may be told. */
export function CaseVotes({ result }: { readonly result: CaseResult }) {
  const { workshopAfter: words } = useWords();
  const { first, second, shift, options } = result;
  const title = result.caseTitle || words.missingCase;
  const said = ({ total, counts }: VoteResult) => (counts === null ? words.tooFew(total) : `${words.voted(total)}.`);
  const isPair = first !== null && second !== null;
  const only = first ?? second;
  return (
    <div className={style.case}>
      <h3 className={style.caseTitle}>{title}</h3>
      {!isPair && only !== null && <p>{said(only)}</p>}
      {isPair && (
        <p>
          {words.firstSaid(said(first))} {words.secondSaid(said(second))} {shift === null && words.noShift}
        </p>
      )}
      {(first?.counts || second?.counts) && (
        <VoteTable
          caption={shift === null ? words.voteOf(title) : words.shiftOf(title)}
          only={isPair ? (second.counts === null ? words.first : words.second) : words.vote}
          options={options}
          first={first?.counts ?? null}
          second={second?.counts ?? null}
          shift={shift}
        />
      )}
    </div>
  );
}
