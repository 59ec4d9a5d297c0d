import type { ReactNode } from "react";
import type { RoomCommitment } from "../../core/workshop/run/run.ts";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { Typed } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { Section } from "./section.tsx";

interface Props {
  readonly commitments: readonly RoomCommitment[];
  readonly withNames: boolean;
  /** Where one more is typed in; nothing where the session can only be read. */
  readonly children: ReactNode;
}

/** What was promised, each with who it was where names are shown. */
export function Commitments({ commitments, withNames, children }: Props) {
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
      <OffPaper>{children}</OffPaper>
    </Section>
  );
}
