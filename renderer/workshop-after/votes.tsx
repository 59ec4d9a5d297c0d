import type { CaseResult } from "../../core/workshop/results.ts";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { CaseVotes } from "./case-votes.tsx";
import { Section } from "./section.tsx";

/** What the room said about each case, and how it moved. */
export function Votes({ cases }: { readonly cases: readonly CaseResult[] }) {
  const { workshopAfter: words } = useWords();
  return (
    <Section title={words.votes}>
      {cases.length === 0 && <p className={style.soft}>{words.noVotes}</p>}
      {cases.map((one) => (
        <CaseVotes key={one.blockId} result={one} />
      ))}
      {cases.some(({ shift }) => shift !== null) && <p className={style.note}>{words.whoMoved}</p>}
    </Section>
  );
}
