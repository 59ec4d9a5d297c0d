import type { Session } from "../../core/workshop/session.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import style from "./after.module.css";

/** That the run which was asked for is not in the session, and the way to one that is. */
export function NoRun({ session: { id, title } }: { readonly session: Session }) {
  const { workshopAfter: words } = useWords();
  return (
    <Page title={words.title(title)} above={<Above sessionId={id} />} lead={words.unknown} width="reading">
      <p className={style.way}>
        <ButtonLink to={`/workshop/${id}/after`}>{words.toLast}</ButtonLink>
      </p>
    </Page>
  );
}
