import { type ReactNode, useId, useState } from "react";
import { caseKinds, categories, levels, trades } from "../../core/library/case.ts";
import { type CaseSummary, lengths, readings, type Shelf, sizeOf, sizes } from "../../core/library/shelf.ts";
import { Button } from "../parts/button.tsx";
import { Choice } from "../parts/choice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./filters.module.css";
import { lensTitle, type Named } from "./side-words.ts";

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly named: Named;
  readonly shelf: Shelf;
  readonly onChange: (change: Partial<Shelf>) => void;
  /** What stands beside the last of them. */
  readonly children: ReactNode;
}

/** The filters one seldom needs, folded away. Only what some case has is offered. */
function Folded({ cases, named, shelf, onChange }: Omit<Props, "children">) {
  const { library, terms } = useWords();
  return (
    <>
      <Choice
        place="filter"
        label={library.lens}
        none={library.any}
        value={shelf.lens}
        choices={named.lenses.map(({ id }) => id).filter((id) => cases.some((item) => item.lenses.includes(id)))}
        words={(id) => lensTitle(id, named.lenses)}
        onChange={(lens) => onChange({ lens })}
      />
      <Choice
        place="filter"
        label={library.kind}
        none={library.any}
        value={shelf.kind}
        choices={caseKinds.filter((kind) => cases.some((item) => item.kind === kind))}
        words={terms.caseKind}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        place="filter"
        label={library.level}
        none={library.any}
        value={shelf.level}
        choices={levels.filter((level) => cases.some((item) => item.level === level))}
        words={terms.level}
        onChange={(level) => onChange({ level })}
      />
      <Choice
        place="filter"
        label={library.size}
        none={library.any}
        value={shelf.size}
        choices={sizes.filter((size) => cases.some((item) => sizeOf(item.size) === size))}
        words={library.sizes}
        onChange={(size) => onChange({ size })}
      />
      <Choice
        place="filter"
        label={library.length}
        none={library.any}
        value={shelf.minutes}
        choices={lengths}
        words={library.lengths}
        onChange={(minutes) => onChange({ minutes })}
      />
    </>
  );
}

/** What the library can be narrowed to, the rarer sides folded away. What narrows is said below, folded or not. */
export function Filters(props: Props) {
  const { cases, named, shelf, onChange } = props;
  const { library, terms } = useWords();
  const [isOpen, setOpen] = useState(false);
  const folded = useId();
  return (
    <fieldset aria-label={library.filters} className={style.filters}>
      <div className={style.bar}>
        <Choice
          place="filter"
          label={library.category}
          none={library.any}
          value={shelf.category}
          choices={categories.filter((category) => cases.some((item) => item.categories.includes(category)))}
          words={terms.category}
          onChange={(category) => onChange({ category })}
        />
        <Choice
          place="filter"
          label={library.trade}
          none={library.any}
          value={shelf.trade}
          choices={trades.filter((trade) => cases.some((item) => item.trade === trade))}
          words={terms.trade}
          onChange={(trade) => onChange({ trade })}
        />
        <Choice
          place="filter"
          label={library.reading}
          none={library.any}
          value={shelf.reading}
          choices={readings}
          words={library.readings}
          onChange={(reading) => onChange({ reading })}
        />
        {named.collections.length > 0 && (
          <Choice
            place="filter"
            label={library.collection}
            none={library.any}
            value={shelf.collection}
            choices={named.collections.map(({ id }) => id)}
            words={(id) => named.collections.find((one) => one.id === id)?.name ?? ""}
            onChange={(collection) => onChange({ collection })}
          />
        )}
      </div>
      <div className={style.bar} id={folded} hidden={!isOpen}>
        <Folded {...props} />
      </div>
      <div className={style.below}>
        <label className={style.box}>
          <input
            type="checkbox"
            checked={shelf.bookmarked !== null}
            onChange={({ currentTarget }) => onChange({ bookmarked: currentTarget.checked || null })}
          />
          {library.bookmarked}
        </label>
        <Button weight="quiet" aria-expanded={isOpen} aria-controls={folded} onPress={() => setOpen(!isOpen)}>
          {isOpen ? library.fewer : library.more}
        </Button>
        {props.children}
      </div>
    </fieldset>
  );
}
