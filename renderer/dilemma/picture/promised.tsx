import { Handshake, Plus } from "lucide-react";
import { useState } from "react";
import { blankPerson, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { customersOf } from "../../../core/dilemma/people.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import { newId } from "../new-id.ts";
import { nameOf } from "./named.ts";
import style from "./promised.module.css";

interface Props {
  readonly customer: Stakeholder;
  readonly people: readonly Stakeholder[];
  readonly onChange: (person: Stakeholder) => void;
}

/** Help a customer to help theirs: who they are, what our customer needs for them, what we will do. */
export function Promised({ customer, people, onChange }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  const [freshId, setFreshId] = useState<string | null>(null);
  const [isOpen, open] = useState(false);
  const known = customersOf(people, customer.id);
  const name = nameOf(customer, dilemma.record.newPerson);
  if (!isOpen)
    return (
      <Button
        onPress={() => {
          open(true);
          if (known.length === 0) setFreshId(newId());
        }}
      >
        <Handshake aria-hidden />
        {words.whosePromise}
      </Button>
    );
  const fresh = freshId === null || known.some(({ id }) => id === freshId) ? [] : [blankOf(freshId, customer.id)];
  return (
    <section className={style.promised} aria-label={words.whosePromise}>
      <h3 className={style.title}>{words.whosePromise}</h3>
      <p className={style.lead}>{words.promiseLead(name)}</p>
      {[...known, ...fresh].map((theirs) => (
        <div key={theirs.id} className={style.steps}>
          <Field
            kind="long-line"
            label={words.theirCustomer}
            maxLength={300}
            autoFocus={theirs.id === freshId}
            value={theirs.name}
            onChange={(text) => onChange({ ...theirs, name: text })}
          />
          <Field
            kind="prose"
            label={words.needs(name)}
            value={theirs.needs}
            onChange={(needs) => onChange({ ...theirs, needs })}
          />
          <Field
            kind="prose"
            label={words.help}
            value={theirs.help}
            onChange={(help) => onChange({ ...theirs, help })}
          />
        </div>
      ))}
      {fresh.length === 0 && (
        <Button weight="quiet" onPress={() => setFreshId(newId())}>
          <Plus aria-hidden />
          {words.another}
        </Button>
      )}
    </section>
  );
}

/** Somebody who comes into the picture with the first letter written about them. */
function blankOf(id: string, serves: string): Stakeholder {
  return { ...blankPerson, id, row: "second-row", serves };
}
