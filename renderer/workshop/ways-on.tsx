import { ChartColumn, Play, Printer } from "lucide-react";
import type { Session } from "../../core/workshop/session.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./workshop.module.css";

/** The ways from the plan: to run it, to what is printed for it, to what came of it. */
export function WaysOn({ session }: { readonly session: Session }) {
  const { workshop: words } = useWords();
  const { id, runs, blocks } = session;
  const isGoing = runs.some(({ endedAt }) => endedAt === null);
  return (
    <div className={style.buttons}>
      {(isGoing || blocks.length > 0) && (
        <ButtonLink to={`/workshop/${id}/run`} weight="main">
          <Play aria-hidden />
          {isGoing ? words.goOn : words.run}
        </ButtonLink>
      )}
      {blocks.length > 0 && (
        <ButtonLink to={`/workshop/${id}/handouts`}>
          <Printer aria-hidden />
          {words.handouts}
        </ButtonLink>
      )}
      {runs.length > 0 && (
        <ButtonLink to={`/workshop/${id}/after`}>
          <ChartColumn aria-hidden />
          {words.after}
        </ButtonLink>
      )}
    </div>
  );
}
