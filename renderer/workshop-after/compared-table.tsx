import type { CaseResult, ComparedCase, VoteResult } from "../../core/workshop/results.ts";
import { letterOf } from "../../core/workshop/room/face-of.ts";
import { whole } from "../words/numbers.ts";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";

interface Props {
  readonly compared: ComparedCase;
  /** What the two runs are called. */
  readonly here: string;
  readonly there: string;
}

type Option = CaseResult["options"][number];

/** The options of both runs, those of this one first. */
function optionsOf({ one, other }: ComparedCase): readonly Option[] {
  const first = one?.options ?? [];
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...(other?.options ?? []).filter(({ id }) => !known.has(id))];
}

function countOf(result: CaseResult | null, vote: VoteResult | null, optionId: string): string {
  const at = result?.options.findIndex(({ id }) => id === optionId) ?? -1;
  const count = vote?.counts?.[at];
  return count === undefined ? "–" : whole(count);
}

/** One case in two runs: how many there were in each vote, and what each option got where that may be told. */
export function ComparedTable({ compared, here, there }: Props) {
  const { workshopAfter: words } = useWords();
  const { one, other, caseTitle } = compared;
  const columns = [
    { key: "one-first", result: one, vote: one?.first ?? null },
    { key: "one-second", result: one, vote: one?.second ?? null },
    { key: "other-first", result: other, vote: other?.first ?? null },
    { key: "other-second", result: other, vote: other?.second ?? null },
  ];
  return (
    <div className={style.case}>
      <h3 className={style.caseTitle}>{caseTitle || words.missingCase}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={style.scroll} tabIndex={0} aria-label={words.comparedOf(caseTitle)}>
        <table className={`${style.table} ${style.compared}`}>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={2}>
                {here}
              </th>
              <th scope="colgroup" colSpan={2}>
                {there}
              </th>
            </tr>
            <tr>
              <th scope="col">{words.option}</th>
              {columns.map(({ key }) => (
                <th key={key} scope="col">
                  {key.endsWith("first") ? words.first : words.second}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {optionsOf(compared).map(({ id, title }, place) => (
              <tr key={id}>
                <th scope="row">
                  <strong>{letterOf(place)}</strong> {title}
                </th>
                {columns.map(({ key, result, vote }) => (
                  <td key={key}>{countOf(result, vote, id)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{words.all}</th>
              {columns.map(({ key, vote }) => (
                <td key={key}>{vote === null ? "–" : whole(vote.total)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      {columns.some(({ vote }) => vote !== null && vote.counts === null) && (
        <p className={style.note}>{words.fewCompared}</p>
      )}
    </div>
  );
}
