import { Plus } from "lucide-react";
import type { Option } from "../../../core/dilemma/dilemma.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { isWriting } from "../../parts/is-writing.ts";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { Ledger } from "../ledger/ledger.tsx";
import { LockedText } from "../locked-text.tsx";
import { newId } from "../new-id.ts";
import type { Record } from "../use-record.ts";
import style from "./record.module.css";
import { RemoveButton } from "./remove-button.tsx";

/** The courses of action, side by side: who gains, who pays, what each costs. */
export function Options({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.record;
  const { options, decision } = record.dilemma;
  if (decision !== null || record.readOnly) return <LockedOptions record={record} />;
  const change = (id: string, part: Partial<Option>) =>
    record.write({ options: options.map((option) => (option.id === id ? { ...option, ...part } : option)) });
  return (
    <div className={style.list}>
      <p className={style.lead}>{words.optionsLead}</p>
      {options.length === 0 && <p className={style.empty}>{words.noOptions}</p>}
      <div className={style.side}>
        {options.map((option) => (
          <OptionCard
            key={option.id}
            option={option}
            onChange={(part) => change(option.id, part)}
            onRemove={() => record.write({ options: options.filter((other) => other.id !== option.id) })}
          />
        ))}
      </div>
      <Button
        onPress={() =>
          record.write({ options: [...options, { id: newId(), title: "", gains: "", pays: "", cost: "" }] })
        }
      >
        <Plus aria-hidden />
        {words.addOption}
      </Button>
      <Ledger record={record} />
    </div>
  );
}

interface CardProps {
  readonly option: Option;
  readonly onChange: (part: Partial<Option>) => void;
  readonly onRemove: () => void;
}

function OptionCard({ option, onChange, onRemove }: CardProps) {
  const { dilemma } = useWords();
  const words = dilemma.record;
  const name = option.title.trim() === "" ? words.newOption : option.title;
  return (
    <fieldset className={style.card} aria-label={name}>
      <Field
        kind="long-line"
        label={words.option}
        maxLength={300}
        autoFocus={option.title === "" && !isWriting()}
        value={option.title}
        onChange={(title) => onChange({ title })}
      />
      <Field kind="prose" label={words.gains} value={option.gains} onChange={(gains) => onChange({ gains })} />
      <Field kind="prose" label={words.pays} value={option.pays} onChange={(pays) => onChange({ pays })} />
      <Field kind="prose" label={words.cost} value={option.cost} onChange={(cost) => onChange({ cost })} />
      <RemoveButton what={name} onRemove={onRemove} />
    </fieldset>
  );
}

function LockedOptions({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.record;
  const { options } = record.dilemma;
  const sides = [
    { key: "gains", title: words.gains },
    { key: "pays", title: words.pays },
    { key: "cost", title: words.cost },
  ] as const;
  return (
    <>
      <LockedText record={record} part="options" title={dilemma.step.options}>
        {options.length === 0 && <p className={style.empty}>{dilemma.nothingWritten}</p>}
        <div className={style.side}>
          {options.map((option) => (
            <div key={option.id} className={style.card}>
              <p className={style.name}>{option.title.trim() === "" ? words.newOption : option.title}</p>
              {sides
                .filter(({ key }) => option[key] !== "")
                .map(({ key, title }) => (
                  <div key={key}>
                    <p className={style.term}>{title}</p>
                    <Typed text={option[key]} />
                  </div>
                ))}
            </div>
          ))}
        </div>
      </LockedText>
      <Ledger record={record} />
    </>
  );
}
