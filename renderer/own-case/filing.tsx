import { categories, levels, trades } from "../../core/library/case.ts";
import type { CaseSummary } from "../../core/library/shelf.ts";
import type { Lens } from "../../core/walk/lens.ts";
import { Choice } from "../parts/choice.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import { Boxes } from "./boxes.tsx";
import { CardList } from "./card-list.tsx";
import { NumberField } from "./number-field.tsx";
import style from "./own-case.module.css";
import { PartField } from "./part-field.tsx";
import { PartSection } from "./part-section.tsx";
import { RelatedCases } from "./related-cases.tsx";
import type { OpenCase } from "./use-own-case.ts";

interface Props {
  readonly open: OpenCase;
  readonly lenses: readonly Lens[];
  /** The other cases. */
  readonly library: readonly CaseSummary[];
}

/** How the case is found and narrowed to in the library. */
export function Filing({ open, lenses, library }: Props) {
  const { ownCase: words, terms } = useWords();
  const own = open.ownCase;
  return (
    <PartSection title={words.filed} lead={words.filedLead}>
      <PartField open={open} part="business" kind="long-line" hint={words.businessHint} />
      <div className={style.pair}>
        <Choice
          label={words.part.trade}
          none={words.unsaid}
          value={own.trade}
          choices={trades}
          words={terms.trade}
          onChange={(trade) => open.write({ trade })}
        />
        <Choice
          label={words.part.level}
          value={own.level}
          choices={levels}
          words={terms.level}
          onChange={(level) => level !== null && open.write({ level })}
        />
        <NumberField label={words.part.size} value={own.size} onChange={(size) => open.write({ size })} />
        <NumberField
          label={words.part.minutes}
          value={own.minutes}
          onChange={(minutes) => open.write({ minutes: minutes ?? 0 })}
        />
      </div>
      <Boxes
        label={words.part.categories}
        choices={categories}
        wordOf={(category) => terms.category[category]}
        chosen={own.categories}
        onChange={(chosen) => open.write({ categories: chosen })}
      />
      <Boxes
        label={words.part.lenses}
        hint={words.lensesHint}
        choices={lenses.map(({ id }) => id)}
        wordOf={(id) => lenses.find((lens) => lens.id === id)?.title ?? id}
        chosen={own.lenses}
        onChange={(chosen) => open.write({ lenses: chosen })}
      />
      <CardList
        title={words.part.asked}
        hint={words.askedHint}
        items={own.asked}
        nameOf={({ text }) => text}
        addLabel={words.add.asked}
        mostItems={20}
        newItem={(id) => ({ id, text: "" })}
        onChange={(asked) => open.write({ asked })}
      >
        {({ text }, change) => (
          <Field kind="long-line" label={words.phrase} value={text} onChange={(typed) => change({ text: typed })} />
        )}
      </CardList>
      <RelatedCases open={open} library={library} />
    </PartSection>
  );
}
