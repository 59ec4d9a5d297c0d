import { useId, useState } from "react";
import { rows } from "../../core/dilemma/dilemma.ts";
import { type Listing, orders, wholeJournal } from "../../core/dilemma/listing.ts";
import { isNarrowed } from "../../core/dilemma/narrowed.ts";
import { statuses } from "../../core/dilemma/status.ts";
import type { Lens } from "../../core/walk/lens.ts";
import type { Command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { Button } from "../parts/button.tsx";
import { Choice } from "../parts/choice.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./filters.module.css";

interface Props {
  readonly listing: Listing;
  /** The tags in use. */
  readonly tags: readonly string[];
  /** The lenses to choose from. */
  readonly lenses: readonly Lens[];
  /** How many dilemmas are left, in words. */
  readonly count: string;
  readonly onChange: (change: Partial<Listing>) => void;
  /** The way to choose several, where there are several to choose from. */
  readonly several: Command | undefined;
}

/** What the journal can be narrowed to, the rarer sides folded away. */
export function Filters({ listing, tags, lenses, count, onChange, several }: Props) {
  const { journal, terms } = useWords();
  const { tag, row, lens, from, to, order } = listing;
  const [isOpen, setOpen] = useState([tag, row, lens, from, to].some((side) => side !== null));
  const folded = useId();
  return (
    <search className={style.filters} aria-label={journal.filters}>
      <div className={style.bar}>
        <div className={style.text}>
          <Field label={journal.text} value={listing.text} onChange={(text) => onChange({ text })} />
        </div>
        <Choice
          place="filter"
          label={journal.status}
          value={listing.status}
          choices={statuses}
          words={terms.status}
          none={journal.anyStatus}
          onChange={(status) => onChange({ status })}
        />
        <Choice
          place="filter"
          label={journal.order}
          value={order}
          choices={orders}
          words={journal.orders}
          onChange={(chosen) => onChange({ order: chosen ?? order })}
        />
      </div>
      <div className={style.bar} id={folded} hidden={!isOpen}>
        <Choice
          place="filter"
          label={journal.tag}
          value={tag}
          choices={tags}
          words={(word) => word}
          none={journal.anyTag}
          onChange={(chosen) => onChange({ tag: chosen })}
        />
        <Choice
          place="filter"
          label={journal.row}
          value={row}
          choices={rows}
          words={terms.row}
          none={journal.anyRow}
          onChange={(chosen) => onChange({ row: chosen })}
        />
        <Choice
          place="filter"
          label={journal.lens}
          value={lens}
          choices={lenses.map(({ id }) => id)}
          words={Object.fromEntries(lenses.map(({ id, title }) => [id, title]))}
          none={journal.anyLens}
          onChange={(chosen) => onChange({ lens: chosen })}
        />
        <Field kind="day" label={journal.from} value={from ?? ""} onChange={(day) => onChange({ from: day || null })} />
        <Field kind="day" label={journal.to} value={to ?? ""} onChange={(day) => onChange({ to: day || null })} />
      </div>
      <div className={style.below}>
        <p className={style.count} role="status">
          {count}
        </p>
        {several !== undefined && <CommandButton command={several} weight="quiet" />}
        {isNarrowed(listing) && (
          <Button weight="quiet" onPress={() => onChange({ ...wholeJournal, order })}>
            {journal.clear}
          </Button>
        )}
        <Button weight="quiet" aria-expanded={isOpen} aria-controls={folded} onPress={() => setOpen(!isOpen)}>
          {isOpen ? journal.fewer : journal.more}
        </Button>
      </div>
    </search>
  );
}
