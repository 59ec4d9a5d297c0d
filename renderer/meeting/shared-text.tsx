import type { SharedDilemma } from "../../core/circle/file/shared-dilemma.ts";
import { useWords } from "../words/use-words.ts";
import { Laid } from "./laid.tsx";
import style from "./meeting.module.css";

interface Props {
  /** The dilemma as it was sent, stand-ins in the place of names; null when it never was. */
  readonly dilemma: SharedDilemma | null;
  readonly title: string;
}

/** What is read aloud: never more than what was sent, as others look at this screen. */
export function SharedText({ dilemma, title }: Props) {
  const { meeting: words } = useWords();
  return (
    <Laid title={dilemma === null ? words.dilemma : words.asSent}>
      <p className={style.rule}>{dilemma?.title ?? title}</p>
      {dilemma === null && <p className={style.soft}>{words.notSent}</p>}
      {dilemma !== null && dilemma.happened !== "" && <p className={style.typed}>{dilemma.happened}</p>}
      {dilemma !== null && dilemma.asked !== "" && (
        <>
          <h4 className={style.part}>{words.asked}</h4>
          <p className={style.typed}>{dilemma.asked}</p>
        </>
      )}
      {dilemma !== null && dilemma.options.length > 0 && (
        <>
          <h4 className={style.part}>{words.options}</h4>
          <ul className={style.options}>
            {dilemma.options.map(({ id, title: option }) => (
              <li key={id}>{option}</li>
            ))}
          </ul>
        </>
      )}
    </Laid>
  );
}
