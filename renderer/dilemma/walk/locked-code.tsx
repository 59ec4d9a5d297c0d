import { cited } from "../../../core/code/cited.ts";
import type { Article } from "../../../core/code/house-code.ts";
import { endOfDay } from "../../../core/days.ts";
import { useWords } from "../../words/use-words.ts";
import { LockedProse, LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import { CitedList } from "./cited-list.tsx";

interface Props {
  readonly record: Record;
  readonly articles: readonly Article[];
}

/** What a dilemma that is locked cites of the house code, as it read at the decision or at the end of the day that is shown. */
export function LockedCode({ record, articles }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.walk;
  const { day, dilemma: shown } = record;
  const { citations, decision, amendments } = shown;
  const isAmended = amendments.some(({ part }) => part === "citations");
  if (citations.length === 0 && !isAmended && (articles.length === 0 || day !== null)) return null;
  const at = decision?.decidedAt ?? (day === null ? null : endOfDay(day));
  const said =
    decision === null
      ? { follows: words.keepsTo, against: words.aboutTo }
      : { follows: words.kept, against: words.went };
  return (
    <LockedText record={record} part="citations" title={words.code}>
      {citations.length === 0 ? (
        <LockedProse text="" />
      ) : (
        <CitedList cited={cited(articles, citations, at)} said={said} showsToday={day === null} />
      )}
    </LockedText>
  );
}
