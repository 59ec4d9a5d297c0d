import { Link } from "wouter";
import type { Session } from "../../core/workshop/session.ts";
import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";

interface Props {
  readonly session: Session;
  /** The run that is shown. */
  readonly present: string;
}

/** Every time the session was held, the last first, and the way to each. */
export function Runs({ session: { id, runs }, present }: Props) {
  const { workshopAfter: words } = useWords();
  return (
    <nav aria-label={words.runs} className={style.runs}>
      {runs.toReversed().map((run) => (
        <Link
          key={run.id}
          href={`/workshop/${id}/after/${run.id}`}
          className={style.run}
          aria-current={run.id === present ? "page" : undefined}
        >
          {words.run(run.beganAt)}
        </Link>
      ))}
    </nav>
  );
}
