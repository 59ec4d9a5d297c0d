import { rows } from "../../core/dilemma/dilemma.ts";
import { Choice } from "../parts/choice.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import { CardList } from "./card-list.tsx";
import { PartField } from "./part-field.tsx";
import { PartSection } from "./part-section.tsx";
import type { OpenCase } from "./use-own-case.ts";

/** What is read before the choice. */
export function Opening({ open }: { readonly open: OpenCase }) {
  const { ownCase: words, terms } = useWords();
  const { title, people, options } = open.ownCase;
  return (
    <PartSection title={words.opening} lead={words.openingLead}>
      <PartField
        open={open}
        part="title"
        kind="long-line"
        problem={title.trim() === "" ? words.titleNeeded : undefined}
      />
      <PartField open={open} part="hook" kind="long-line" hint={words.hookHint} />
      <PartField open={open} part="contentNote" kind="long-line" />
      <PartField open={open} part="situation" />
      <CardList
        title={words.part.people}
        items={people}
        nameOf={({ who }) => who}
        addLabel={words.add.people}
        mostItems={200}
        newItem={(id) => ({ id, who: "", row: rows[0], stake: "" })}
        onChange={(fresh) => open.write({ people: fresh })}
      >
        {({ who, row, stake }, change) => (
          <>
            <Field label={words.who} value={who} onChange={(text) => change({ who: text })} />
            <Choice
              label={words.row}
              value={row}
              choices={rows}
              words={terms.row}
              onChange={(chosen) => chosen !== null && change({ row: chosen })}
            />
            <Field kind="prose" label={words.stake} value={stake} onChange={(text) => change({ stake: text })} />
          </>
        )}
      </CardList>
      <PartField open={open} part="question" />
      <CardList
        title={words.part.options}
        items={options}
        nameOf={(option) => option.title}
        addLabel={words.add.options}
        mostItems={50}
        newItem={(id) => ({ id, title: "", text: "" })}
        onChange={(fresh) => open.write({ options: fresh })}
      >
        {(option, change) => (
          <>
            <Field
              kind="long-line"
              label={words.option}
              value={option.title}
              onChange={(text) => change({ title: text })}
            />
            <Field kind="prose" label={words.optionText} value={option.text} onChange={(text) => change({ text })} />
          </>
        )}
      </CardList>
    </PartSection>
  );
}
