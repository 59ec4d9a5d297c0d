import { memo } from "react";
import { Link } from "wouter";
import { citedBy } from "../../core/dilemma/cited-by.ts";
import type { Linked } from "../../core/dilemma/precedent.ts";
import { useAskAbout } from "../ask.ts";
import { useWords } from "../words/use-words.ts";
import style from "./precedent-for.module.css";

/** The dilemmas that name a case or a dilemma as their precedent; nothing where none does. */
export const PrecedentFor = memo(function PrecedentFor({ kind, id }: Linked) {
  const { dilemma } = useWords();
  const words = dilemma.precedents;
  const asked = useAskAbout("listDilemmas", {}, [id, null]);
  const citing = asked.state === "here" ? citedBy(asked.value, { kind, id }) : [];
  if (citing.length === 0) return null;
  return (
    <div className={style.cited}>
      <span id={`precedent-for-${id}`}>{words.precedentFor}</span>
      <ul aria-labelledby={`precedent-for-${id}`} className={style.list}>
        {citing.map((one) => (
          <li key={one.id}>
            <Link href={`/dilemma/${one.id}`}>{one.title}</Link>
            {one.bearing !== null && ` (${words.bearsAs[one.bearing]})`}
          </li>
        ))}
      </ul>
    </div>
  );
});
