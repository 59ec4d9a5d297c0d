import type { Choosing, Chosen } from "../../../core/circle/round/compare.ts";
import { Pictured } from "../../parts/pictured.tsx";
import { Typed } from "../../parts/prose.tsx";
import type { Words } from "../../words/english.ts";
import { useWords } from "../../words/use-words.ts";
import { PartSection } from "../part-section.tsx";
import style from "./compare.module.css";
import { SureLine } from "./sure-line.tsx";
import { nameOf, VoiceName } from "./voice-name.tsx";

function titleOf({ kind, title }: Chosen, { round }: Words): string {
  if (kind === "gone") return round.compare.gone;
  return kind === "instead" ? round.compare.instead : title;
}

/** Who would do what and how sure they are, each person a mark on a line under the option; why, in their words. */
export function WhoChose({ choices }: { readonly choices: readonly Chosen[] }) {
  const all = useWords();
  const words = all.round.compare;
  const rows = choices.flatMap((chosen) =>
    chosen.choosing.map(({ voice, confidence, instead }) => [
      nameOf(voice, all),
      chosen.kind === "option" || instead.trim() === "" ? titleOf(chosen, all) : instead,
      words.percent(confidence),
    ]),
  );
  return (
    <PartSection title={words.chose} lead={words.choseLead}>
      <Pictured
        picture={
          <ul className={style.options}>
            {choices.map((chosen) => (
              <li key={`${chosen.kind} ${chosen.id}`} className={style.option}>
                <h3 className={style.optionTitle}>{titleOf(chosen, all)}</h3>
                {chosen.choosing.length === 0 ? (
                  <p className={style.quiet}>{words.nobody}</p>
                ) : (
                  <>
                    <SureLine option={titleOf(chosen, all)} choosing={chosen.choosing} />
                    <ul className={style.reasons}>
                      {chosen.choosing.map((one) => (
                        <Reason key={one.voice.id} choosing={one} />
                      ))}
                    </ul>
                  </>
                )}
              </li>
            ))}
          </ul>
        }
        caption={words.choiceTable}
        columns={[words.person, words.choice, words.sure]}
        rows={rows}
      />
    </PartSection>
  );
}

function Reason({ choosing }: { readonly choosing: Choosing }) {
  const { round } = useWords();
  const { voice, confidence, instead, because } = choosing;
  return (
    <li className={voice.isOwn ? style.ownReason : style.reason}>
      <p className={style.who}>
        <strong>
          <VoiceName voice={voice} doubt="word" />
        </strong>{" "}
        <span className={style.quiet}>{round.compare.percent(confidence)}</span>
      </p>
      {instead.trim() !== "" && <p className={style.instead}>{instead}</p>}
      {because.trim() !== "" && <Typed text={because} />}
    </li>
  );
}
