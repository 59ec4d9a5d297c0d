import { Plus } from "lucide-react";
import type { Assumption, Fact } from "../../../core/dilemma/dilemma.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { isWriting } from "../../parts/is-writing.ts";
import { Typed } from "../../parts/prose.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import { newId } from "../new-id.ts";
import type { Record } from "../use-record.ts";
import style from "./record.module.css";
import { RemoveButton } from "./remove-button.tsx";

/** What is known and what is taken for granted, side by side and never mixed. */
export function Facts({ record }: { readonly record: Record }) {
  const { decision } = record.dilemma;
  return (
    <div className={style.pair}>
      {decision !== null || record.readOnly ? (
        <LockedFacts record={record} />
      ) : (
        <>
          <KnownFacts facts={record.dilemma.facts} onChange={(facts) => record.write({ facts })} />
          <Assumptions
            assumptions={record.dilemma.assumptions}
            onChange={(assumptions) => record.write({ assumptions })}
          />
        </>
      )}
    </div>
  );
}

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly onChange: (facts: Fact[]) => void;
}

function KnownFacts({ facts, onChange }: FactsProps) {
  const { dilemma } = useWords();
  const words = dilemma.record;
  const change = (id: string, part: Partial<Fact>) =>
    onChange(facts.map((fact) => (fact.id === id ? { ...fact, ...part } : fact)));
  return (
    <div className={style.list}>
      <h2 className={style.heading}>{words.facts}</h2>
      <p className={style.lead}>{words.factsLead}</p>
      {facts.length === 0 && <p className={style.empty}>{words.noFacts}</p>}
      <div className={style.cards}>
        {facts.map((fact, place) => (
          <div key={fact.id} className={style.card}>
            <Field
              kind="prose"
              label={`${words.fact} ${place + 1}`}
              value={fact.text}
              autoFocus={fact.text === "" && !isWriting()}
              onChange={(text) => change(fact.id, { text })}
            />
            <Field
              label={words.source}
              maxLength={300}
              value={fact.source}
              onChange={(source) => change(fact.id, { source })}
            />
            <RemoveButton
              what={`${words.fact} ${place + 1}`}
              onRemove={() => onChange(facts.filter((other) => other.id !== fact.id))}
            />
          </div>
        ))}
      </div>
      <Button onPress={() => onChange([...facts, { id: newId(), text: "", source: "" }])}>
        <Plus aria-hidden />
        {words.addFact}
      </Button>
    </div>
  );
}

interface AssumptionsProps {
  readonly assumptions: readonly Assumption[];
  readonly onChange: (assumptions: Assumption[]) => void;
}

function Assumptions({ assumptions, onChange }: AssumptionsProps) {
  const { dilemma } = useWords();
  const words = dilemma.record;
  return (
    <div className={style.list}>
      <h2 className={style.heading}>{words.assumptions}</h2>
      <p className={style.lead}>{words.assumptionsLead}</p>
      {assumptions.length === 0 && <p className={style.empty}>{words.noAssumptions}</p>}
      <div className={style.cards}>
        {assumptions.map((assumption, place) => (
          <div key={assumption.id} className={style.card}>
            <Field
              kind="prose"
              label={`${words.assumption} ${place + 1}`}
              value={assumption.text}
              autoFocus={assumption.text === "" && !isWriting()}
              onChange={(text) =>
                onChange(assumptions.map((other) => (other.id === assumption.id ? { ...other, text } : other)))
              }
            />
            <RemoveButton
              what={`${words.assumption} ${place + 1}`}
              onRemove={() => onChange(assumptions.filter((other) => other.id !== assumption.id))}
            />
          </div>
        ))}
      </div>
      <Button onPress={() => onChange([...assumptions, { id: newId(), text: "" }])}>
        <Plus aria-hidden />
        {words.addAssumption}
      </Button>
    </div>
  );
}

function LockedFacts({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.record;
  const { facts, assumptions } = record.dilemma;
  return (
    <>
      <LockedText record={record} part="facts" title={words.facts}>
        {facts.length === 0 && <p className={style.empty}>{dilemma.nothingWritten}</p>}
        {facts.map((fact) => (
          <div key={fact.id}>
            <Typed text={fact.text} />
            {fact.source !== "" && <p className={style.said}>{fact.source}</p>}
          </div>
        ))}
      </LockedText>
      <LockedText record={record} part="assumptions" title={words.assumptions}>
        {assumptions.length === 0 && <p className={style.empty}>{dilemma.nothingWritten}</p>}
        {assumptions.map((assumption) => (
          <Typed key={assumption.id} text={assumption.text} />
        ))}
      </LockedText>
    </>
  );
}
