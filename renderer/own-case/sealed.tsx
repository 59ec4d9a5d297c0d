import { partialDay } from "../../core/library/case.ts";
import type { Lens } from "../../core/walk/lens.ts";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import { CardList } from "./card-list.tsx";
import style from "./own-case.module.css";
import { PartField } from "./part-field.tsx";
import { PartSection } from "./part-section.tsx";
import type { OpenCase } from "./use-own-case.ts";

interface Props {
  readonly open: OpenCase;
  readonly lenses: readonly Lens[];
}

/** What the seal keeps. */
export function Sealed({ open, lenses }: Props) {
  const { ownCase: words } = useWords();
  const { discuss, sources, asOf } = open.ownCase;
  return (
    <PartSection title={words.sealed} lead={words.sealedLead}>
      <PartField open={open} part="did" />
      <PartField open={open} part="happened" />
      <ThroughLenses open={open} lenses={lenses} />
      <PartField open={open} part="differ" />
      <CardList
        title={words.part.discuss}
        items={discuss}
        nameOf={({ text }) => text}
        addLabel={words.add.discuss}
        mostItems={50}
        newItem={(id) => ({ id, text: "" })}
        onChange={(fresh) => open.write({ discuss: fresh })}
      >
        {({ text }, change) => (
          <Field
            kind="long-line"
            maxLength={2_000}
            label={words.discussion}
            value={text}
            onChange={(typed) => change({ text: typed })}
          />
        )}
      </CardList>
      <PartField open={open} part="teaching" />
      <CardList
        title={words.part.sources}
        items={sources}
        nameOf={({ title }) => title}
        addLabel={words.add.sources}
        mostItems={100}
        newItem={(id) => ({ id, publisher: "", title: "", date: "", url: "", supports: "" })}
        onChange={(fresh) => open.write({ sources: fresh })}
      >
        {({ publisher, title, date, url, supports }, change) => (
          <>
            <Field label={words.publisher} value={publisher} onChange={(text) => change({ publisher: text })} />
            <Field
              kind="long-line"
              label={words.sourceTitle}
              value={title}
              onChange={(text) => change({ title: text })}
            />
            <Field
              label={words.date}
              hint={words.sourceDateHint}
              value={date}
              onChange={(text) => change({ date: text })}
            />
            <Field
              maxLength={2_000}
              label={words.url}
              hint={words.addressHint}
              value={url}
              onChange={(text) => change({ url: text })}
            />
            <Field
              kind="prose"
              label={words.supports}
              value={supports}
              onChange={(text) => change({ supports: text })}
            />
          </>
        )}
      </CardList>
      <PartField
        open={open}
        part="asOf"
        kind="line"
        hint={words.dateHint}
        problem={asOf === "" || partialDay.safeParse(asOf).success ? undefined : words.dateProblem}
      />
    </PartSection>
  );
}

/** What each chosen lens shows. A text of a lens that is not chosen any more stays in sight. */
function ThroughLenses({ open, lenses }: Props) {
  const { ownCase: words } = useWords();
  const { through, lenses: chosen } = open.ownCase;
  const written = through.filter(({ text }) => text !== "").map(({ lens }) => lens);
  const shown = [...new Set([...chosen, ...written])];
  const textOf = (id: string) => through.find(({ lens }) => lens === id)?.text ?? "";
  const write = (id: string, text: string) =>
    open.write({
      through: through.some(({ lens }) => lens === id)
        ? through.map((one) => (one.lens === id ? { ...one, text } : one))
        : [...through, { lens: id, text }],
    });
  return (
    <fieldset className={style.list}>
      <legend className={style.legend}>{words.part.through}</legend>
      {shown.length === 0 && <p className={style.hint}>{words.noLenses}</p>}
      {shown.map((id) => (
        <Field
          key={id}
          kind="prose"
          label={words.lensText(lenses.find((lens) => lens.id === id)?.title ?? id)}
          value={textOf(id)}
          onChange={(text) => write(id, text)}
        />
      ))}
    </fieldset>
  );
}
