import type { RoomCommitment } from "../../core/workshop/run.ts";
import { Typed } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { Section } from "./section.tsx";

interface Props {
  readonly commitments: readonly RoomCommitment[];
  readonly withNames: boolean;
}

/** What was promised, each with who it was where names are shown. */
export function Commitments({ commitments, withNames }: Props) {
  const { workshopAfter: words } = useWords();
  return (
    <Section title={words.commitments}>
      {commitments.length === 0 ? (
        <p className={style.soft}>{words.noCommitments}</p>
      ) : (
        <ul className={style.list} aria-label={words.commitments}>
          {commitments.map(({ id, who, what }) => (
            <li key={id} className={style.said}>
              {withNames && who !== "" && <p className={style.who}>{who}</p>}
              <Typed text={what} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
