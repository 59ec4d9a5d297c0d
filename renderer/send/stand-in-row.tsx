import { X } from "lucide-react";
import { memo } from "react";
import type { StandIn } from "../../core/circle/redact/redaction.ts";
import type { Whereabouts } from "../../core/circle/redact/where-it-stands.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Tick } from "../parts/tick.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./names.module.css";

interface Props {
  readonly standIn: StandIn;
  readonly where: Whereabouts | null;
  readonly onChange: (id: string, part: Partial<StandIn>) => void;
  readonly onForget: (id: string) => void;
}

/** One name: whether it is replaced and by what, and where it stands. Drawn again only when something of it changes. */
export const StandInRow = memo(function StandInRow({ standIn, where, onChange, onForget }: Props) {
  const { send: words } = useWords();
  const { id, texts, isOn, found } = standIn;
  const name = where?.word ?? texts[0] ?? "";
  const others = texts.filter((text) => text !== name);
  return (
    <li className={style.row}>
      <div className={style.name}>
        <Tick label={words.replaceIt(name)} isOn={isOn} onChange={(on) => onChange(id, { isOn: on })} />
        {found === "owner" && (
          <Button weight="quiet" aria-label={words.forget(name)} onPress={() => onForget(id)}>
            <X aria-hidden />
          </Button>
        )}
      </div>
      {isOn && (
        <div className={style.standIn}>
          <Field
            label={words.with(name)}
            hideLabel
            value={standIn.standIn}
            onChange={(text) => onChange(id, { standIn: text })}
          />
          {standIn.standIn.trim() === "" && <p className={style.meta}>{words.leftEmpty}</p>}
        </div>
      )}
      <div className={style.where}>
        {where === null ? (
          <p className={style.meta}>{words.nowhere}</p>
        ) : (
          <>
            <p className={style.context}>
              {where.before}
              <mark>{where.word}</mark>
              {where.after}
            </p>
            <p className={style.meta}>
              {words.where(
                where.count,
                where.parts.map((part) => words.in[part]),
              )}
              {!isOn && ` · ${words.leftIn}`}
              {found === "owner" && ` · ${words.foundByYou}`}
            </p>
          </>
        )}
        {others.length > 0 && <p className={style.meta}>{words.alsoAs(others)}</p>}
      </div>
    </li>
  );
});
