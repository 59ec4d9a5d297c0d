import type { Said } from "../../../core/circle/round/compare.ts";
import { Fold } from "../../parts/fold.tsx";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { PartSection } from "../part-section.tsx";
import style from "./compare.module.css";
import { VoiceName } from "./voice-name.tsx";

function Told({ said }: { readonly said: readonly Said[] }) {
  return (
    <ul className={style.told}>
      {said.map(({ voice, text }) => (
        <li key={voice.id} className={style.tale}>
          <p className={style.who}>
            <strong>
              <VoiceName voice={voice} doubt="word" />
            </strong>
          </p>
          <Typed text={text} />
        </li>
      ))}
    </ul>
  );
}

/** What happened to them: the part that is read first and longest. */
export function Experiences({ said }: { readonly said: readonly Said[] }) {
  const words = useWords().round.compare;
  return (
    <PartSection title={words.experiences}>
      {said.length === 0 ? <p className={style.quiet}>{words.noExperiences}</p> : <Told said={said} />}
    </PartSection>
  );
}

/** What they advise: last, and folded. Nothing where nobody does. */
export function Advice({ said }: { readonly said: readonly Said[] }) {
  const words = useWords().round.compare;
  if (said.length === 0) return null;
  return (
    <Fold summary={words.advice(said.length)} isWanted={false} className={style.adviceFold}>
      <div className={style.adviceText}>
        <p className={style.quiet}>{words.adviceLead}</p>
        <Told said={said} />
      </div>
    </Fold>
  );
}
