import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./trainer.module.css";

interface Props {
  readonly sessionId: string;
  readonly runId: string;
  readonly onAgain: () => void;
}

/** That the session is over, and the ways from there. */
export function RunOver({ sessionId, runId, onAgain }: Props) {
  const { workshopRun: words } = useWords();
  return (
    <main id="page">
      <Page width="reading" title={words.ended} lead={words.endedText}>
        <div className={style.buttons}>
          <ButtonLink to={`/workshop/${sessionId}/after/${runId}`} weight="main">
            {words.toResults}
          </ButtonLink>
          <ButtonLink to={`/workshop/${sessionId}`}>{words.toPlan}</ButtonLink>
          <Button weight="quiet" onPress={onAgain}>
            {words.again}
          </Button>
        </div>
      </Page>
    </main>
  );
}
