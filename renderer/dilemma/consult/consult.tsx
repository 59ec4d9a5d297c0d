import { useWords } from "../../words/use-words.ts";
import { Excuses } from "../excuses/excuses.tsx";
import type { Record } from "../use-record.ts";
import { AskCircle } from "./ask-circle.tsx";
import style from "./consult.module.css";
import { Plan } from "./plan.tsx";
import { WhatIWillSay } from "./what-i-will-say.tsx";

/** Before it is announced: who hears it first, which excuses are in the room, and what will be said. */
export function Consult({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const isLocked = record.dilemma.decision !== null || record.readOnly;
  return (
    <div className={style.page}>
      {!isLocked && <p className={style.lead}>{dilemma.consult.lead}</p>}
      <Plan record={record} isLocked={isLocked} />
      {record.day === null && <AskCircle record={record} />}
      <Excuses record={record} isLocked={isLocked} />
      <WhatIWillSay record={record} isLocked={isLocked} />
    </div>
  );
}
