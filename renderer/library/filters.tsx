import { categories, levels, shelfKinds } from "../../core/library/case.ts";
import type { CaseSummary, Shelf } from "../../core/library/shelf.ts";
import type { Lens } from "../../core/walk/lens.ts";
import { Choice } from "../parts/choice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./library.module.css";

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly lenses: readonly Lens[];
  readonly shelf: Shelf;
  readonly onChange: (shelf: Shelf) => void;
}

/** Narrows the library. Only what some case has is offered. */
export function Filters({ cases, lenses, shelf, onChange }: Props) {
  const { library, terms } = useWords();
  return (
    <fieldset aria-label={library.filters} className={style.filters}>
      <Choice
        place="filter"
        label={library.category}
        none={library.any}
        value={shelf.category}
        choices={categories.filter((category) => cases.some((item) => item.categories.includes(category)))}
        words={terms.category}
        onChange={(category) => onChange({ ...shelf, category })}
      />
      <Choice
        place="filter"
        label={library.lens}
        none={library.any}
        value={shelf.lens}
        choices={lenses.map((lens) => lens.id).filter((id) => cases.some((item) => item.lenses.includes(id)))}
        words={(id) => lenses.find((lens) => lens.id === id)?.title ?? id}
        onChange={(lens) => onChange({ ...shelf, lens })}
      />
      <Choice
        place="filter"
        label={library.kind}
        none={library.any}
        value={shelf.kind}
        choices={shelfKinds.filter((kind) => cases.some((item) => item.kind === kind))}
        words={terms.caseKind}
        onChange={(kind) => onChange({ ...shelf, kind })}
      />
      <Choice
        place="filter"
        label={library.level}
        none={library.any}
        value={shelf.level}
        choices={levels.filter((level) => cases.some((item) => item.level === level))}
        words={terms.level}
        onChange={(level) => onChange({ ...shelf, level })}
      />
    </fieldset>
  );
}
