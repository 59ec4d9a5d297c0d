import { useState } from "react";
import {
  bearings,
  isLinked,
  type Linked,
  link,
  precedentsAtMost,
  unlink,
  withBearing,
} from "../../../core/dilemma/precedent.ts";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import type { Record } from "../use-record.ts";
import { AddPrecedent } from "./add-precedent.tsx";
import { LockedPrecedent } from "./locked-precedent.tsx";
import { PrecedentCard } from "./precedent-card.tsx";
import style from "./precedents.module.css";
import { useNamed } from "./use-named.ts";

/** The cases and the earlier dilemmas that this one is held against: written while it is open, then locked. */
export function Precedents({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.precedents;
  const { id, precedents, decision } = record.dilemma;
  const nameOf = useNamed(precedents);
  const [fresh, setFresh] = useState<Linked | null>(null);
  if (decision !== null || record.readOnly)
    return (
      <div className={style.locked}>
        <LockedText record={record} part="precedents" title={words.title}>
          {precedents.length === 0 && <p className={style.none}>{dilemma.nothingWritten}</p>}
          {precedents.map((precedent) => (
            <LockedPrecedent
              key={`${precedent.kind}/${precedent.id}`}
              precedent={precedent}
              title={nameOf(precedent)}
            />
          ))}
        </LockedText>
      </div>
    );
  return (
    <section aria-labelledby="precedents" className={style.part}>
      <div>
        <h2 id="precedents" className={style.heading}>
          {words.title}
        </h2>
        <p className={style.lead}>{words.lead}</p>
      </div>
      {precedents.length === 0 ? (
        <p className={style.none}>{words.none}</p>
      ) : (
        <dl className={style.meanings}>
          {bearings.map((bearing) => (
            <div key={bearing}>
              <dt>{words.bearings[bearing]}</dt>
              <dd>{words.meanings[bearing]}</dd>
            </div>
          ))}
        </dl>
      )}
      {precedents.map((precedent) => (
        <PrecedentCard
          key={`${precedent.kind}/${precedent.id}`}
          precedent={precedent}
          title={nameOf(precedent)}
          isFresh={fresh !== null && isLinked([precedent], fresh)}
          onChange={(change) => record.write({ precedents: withBearing(precedents, precedent, change) })}
          onRemove={() => record.write({ precedents: unlink(precedents, precedent) })}
        />
      ))}
      {precedents.length < precedentsAtMost ? (
        <AddPrecedent
          taken={[...precedents, { kind: "dilemma", id }]}
          onLink={(to) => {
            setFresh(to);
            record.write({ precedents: link(precedents, to) });
          }}
        />
      ) : (
        <p className={style.none}>{words.full(precedentsAtMost)}</p>
      )}
    </section>
  );
}
