import type { Session } from "../../core/workshop/session.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import style from "./after.module.css";

/** That a session was never held, and the way to hold it. */
export function Never({ session: { id, title, blocks } }: { readonly session: Session }) {
  const { workshopAfter: words } = useWords();
  return (
    <Page title={words.title(title)} above={<Above sessionId={id} />} lead={words.never} width="reading">
      {blocks.length > 0 && (
        <p className={style.way}>
          <ButtonLink to={`/workshop/${id}/run`} weight="main">
            {words.runIt}
          </ButtonLink>
        </p>
      )}
    </Page>
  );
}
