import type { RoundView } from "../../core/circle/round-view.ts";
import { useWords } from "../words/use-words.ts";
import { Laid } from "./laid.tsx";
import style from "./meeting.module.css";

/** What the author would have done before they read a reply. Nothing where none was recorded. */
export function FirstView({ round }: { readonly round: RoundView }) {
  const { meeting: words } = useWords();
  if (round.side === "peer" || round.view === null) return null;
  const { optionId, instead, confidence, because } = round.view;
  const option = round.dilemma?.options.find(({ id }) => id === optionId)?.title ?? instead;
  return (
    <Laid title={words.firstView}>
      <p className={style.typed}>{option}</p>
      {because !== "" && <p className={style.typed}>{because}</p>}
      <p className={style.soft}>{words.sure(confidence)}</p>
    </Laid>
  );
}
