import type { RoundView } from "../../core/circle/round/round-view.ts";
import { Fold } from "../parts/fold.tsx";
import { useWords } from "../words/use-words.ts";
import fold from "./first-view.module.css";
import { Laid } from "./laid.tsx";
import style from "./meeting.module.css";

interface Props {
  readonly round: RoundView;
  /** Whether the others have said theirs; before, it stays folded, so that nobody writes after it. */
  readonly isOpen: boolean;
}

/** What the author would have done before they read a reply. Nothing where none was recorded. */
export function FirstView({ round, isOpen }: Props) {
  const { meeting: words } = useWords();
  if (round.side === "peer" || round.view === null) return null;
  const { optionId, instead, confidence, because } = round.view;
  const option = round.dilemma?.options.find(({ id }) => id === optionId)?.title ?? instead;
  const view = (
    <>
      <p className={style.typed}>{option}</p>
      {because !== "" && <p className={style.typed}>{because}</p>}
      <p className={style.soft}>{words.sure(confidence)}</p>
    </>
  );
  return (
    <Laid title={words.firstView}>
      {isOpen ? (
        view
      ) : (
        <Fold summary={words.openView} isWanted={false} className={fold.fold}>
          {view}
        </Fold>
      )}
    </Laid>
  );
}
