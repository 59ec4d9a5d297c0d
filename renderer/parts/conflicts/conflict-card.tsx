import type { OpenConflict, Way } from "../../../core/merge/conflict.ts";
import { longDay, timeOf } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { Button } from "../button.tsx";
import card from "../card.module.css";
import style from "./conflict-card.module.css";
import { saidIn } from "./said-in.ts";
import { saidInRun } from "./said-in-run.ts";

interface SideProps {
  readonly name: string;
  readonly said: readonly string[];
  readonly savedAt: string;
}

function Side({ name, said, savedAt }: SideProps) {
  const { conflicts } = useWords();
  return (
    <div className={style.side}>
      <h4 className={style.name}>{name}</h4>
      <p className={style.saved}>{conflicts.saved(longDay(savedAt), timeOf(savedAt))}</p>
      {said.length === 0 ? (
        <p className={style.nothing}>{conflicts.nothing}</p>
      ) : (
        said.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the texts of one value never change their places.
          <p key={place} className={style.text}>
            {text}
          </p>
        ))
      )}
    </div>
  );
}

interface Props {
  readonly conflict: OpenConflict;
  readonly isBusy: boolean;
  readonly onSettle: (way: Way) => void;
}

/** One place where two versions differ, side by side, and what can be done about it. */
export function ConflictCard({ conflict, isBusy, onSettle }: Props) {
  const every = useWords();
  const { conflicts: words } = every;
  const { path, here, there, hereSavedAt, savedAt, ways } = conflict;
  const place = words.place(path);
  const saidBy = (value: unknown) => saidInRun(conflict, value, every) ?? saidIn(value, every);
  return (
    <li className={`${card.card} ${style.card}`}>
      <h3 className={style.place}>{place}</h3>
      <div className={style.sides}>
        <Side name={words.here} said={saidBy(here)} savedAt={hereSavedAt} />
        <Side name={words.there} said={saidBy(there)} savedAt={savedAt} />
      </div>
      {ways.includes("thought") && <p className={style.saved}>{words.toLook}</p>}
      <fieldset className={style.ways} aria-label={place}>
        {ways.map((way) => (
          <Button key={way} isDisabled={isBusy} onPress={() => onSettle(way)}>
            {words.ways[way]}
          </Button>
        ))}
      </fieldset>
    </li>
  );
}
