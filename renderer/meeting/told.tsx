import type { Said } from "../../core/circle/round/compare.ts";
import { useWords } from "../words/use-words.ts";
import { Laid } from "./laid.tsx";
import style from "./meeting.module.css";

/** What happened to those who replied. */
export function Told({ experiences }: { readonly experiences: readonly Said[] }) {
  const { meeting: words } = useWords();
  if (experiences.length === 0) return null;
  return (
    <Laid title={words.experiences}>
      <ul className={style.said}>
        {experiences.map(({ voice, text }) => (
          <li key={voice.id}>
            <p className={style.typed}>{text}</p>
            <p className={style.soft}>{words.from(voice)}</p>
          </li>
        ))}
      </ul>
    </Laid>
  );
}
