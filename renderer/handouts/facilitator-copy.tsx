import { casesInOrder, openCase } from "../../core/workshop/handout.ts";
import type { Session } from "../../core/workshop/session.ts";
import { useWords } from "../words/use-words.ts";
import style from "./copy.module.css";
import { MinutePlan } from "./minute-plan.tsx";
import { OpenPart } from "./open-part.tsx";
import { SealedPart } from "./sealed-part.tsx";

interface Props {
  readonly session: Session;
  readonly lensNames: Readonly<Record<string, string>>;
}

/** What the trainer holds: the minute plan with the notes, then each case whole. */
export function FacilitatorCopy({ session, lensNames }: Props) {
  const { handouts: words } = useWords();
  return (
    <div className={style.working}>
      <h2 className={style.title}>{session.title}</h2>
      <p className={style.note}>{words.keep}</p>
      <MinutePlan session={session} />
      {casesInOrder(session).map((given) => (
        <article key={given.id} className={style.next}>
          <h2 className={style.title}>{given.title}</h2>
          {given.hook !== "" && <p className={style.hook}>{given.hook}</p>}
          <OpenPart open={openCase(given)} />
          <SealedPart given={given} lensNames={lensNames} />
        </article>
      ))}
    </div>
  );
}
