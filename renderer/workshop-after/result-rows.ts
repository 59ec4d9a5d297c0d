import type { CaseResult, RunResults } from "../../core/workshop/results.ts";
import { letterOf } from "../../core/workshop/room/face-of.ts";
import { nameOfBlock } from "../../room/words.ts";
import type { Words } from "../words/english.ts";
import { inMinutes } from "./told.ts";

type AfterWords = Words["workshopAfter"];
type Column = keyof AfterWords["columns"];

/** A line of the table that goes out: what is not in it stays empty. */
export type ResultRow = Partial<Record<Column, string | number>>;

function voteRows({ caseTitle, options, first, second, shift }: CaseResult, words: AfterWords): ResultRow[] {
  const line = { part: words.parts.vote, about: caseTitle || words.missingCase };
  const [before, after] = [first?.counts ?? null, second?.counts ?? null];
  const isFew = (first !== null && before === null) || (second !== null && after === null);
  const all: ResultRow = {
    ...line,
    option: words.all,
    ...(first !== null && { first: first.total }),
    ...(second !== null && { second: second.total }),
    ...(isFew && { text: words.fewRow }),
  };
  if (before === null && after === null) return [all];
  const each = options.map(
    ({ title }, place): ResultRow => ({
      ...line,
      option: `${letterOf(place)}: ${title}`,
      ...(before !== null && { first: before[place] ?? 0 }),
      ...(after !== null && { second: after[place] ?? 0 }),
      ...(shift !== null && { change: shift[place] ?? 0 }),
    }),
  );
  return [...each, all];
}

/** Everything of a run as lines of one table. Names stand in it only where `withNames` says so. */
export function resultRows(results: RunResults, title: string, withNames: boolean, words: AfterWords): ResultRow[] {
  const { blocks, cases, commitments, attendance, present } = results;
  const held = words.held(results.beganAt, results.endedAt);
  const { parts } = words;
  return [
    {
      ...{ part: parts.session, about: title, text: present === null ? held : `${held}, ${words.people(present)}` },
      ...{ planned: inMinutes(results.planned), taken: inMinutes(results.taken) },
    },
    ...blocks.map(({ block, planned, taken, isSkipped, notes }) => ({
      ...{ part: parts.block, about: nameOfBlock(block), planned: inMinutes(planned), taken: inMinutes(taken) },
      text: [isSkipped ? words.skipped : "", notes].filter((said) => said !== "").join(": "),
    })),
    ...cases.flatMap((one) => voteRows(one, words)),
    ...commitments.map(({ who, what }) => ({ part: parts.commitment, ...(withNames && { who }), text: what })),
    ...(withNames ? attendance.map((who) => ({ part: parts.present, who })) : []),
  ];
}
