import { Tick } from "../parts/tick.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./handouts.module.css";
import type { SheetKind } from "./sheet-kind.ts";

interface Props {
  readonly offered: readonly SheetKind[];
  readonly chosen: readonly SheetKind[];
  readonly onChange: (chosen: readonly SheetKind[]) => void;
}

/** Which sheets are printed. */
export function SheetChoice({ offered, chosen, onChange }: Props) {
  const { handouts: words } = useWords();
  return (
    <fieldset className={style.choice}>
      <legend className={style.legend}>{words.chooseSheets}</legend>
      <div className={style.ticks}>
        {offered.map((kind) => (
          <Tick
            key={kind}
            label={words.sheet[kind].name}
            hint={words.sheet[kind].hint}
            isOn={chosen.includes(kind)}
            onChange={(isOn) => onChange(isOn ? [...chosen, kind] : chosen.filter((one) => one !== kind))}
          />
        ))}
      </div>
    </fieldset>
  );
}
