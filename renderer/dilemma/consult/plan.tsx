import { Plus } from "lucide-react";
import { useState } from "react";
import { notHeard } from "../../../core/dilemma/consult.ts";
import type { Consultation } from "../../../core/dilemma/follow-up.ts";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import { newId } from "../new-id.ts";
import type { Record } from "../use-record.ts";
import style from "./consult.module.css";
import { ConsultationCard } from "./consultation-card.tsx";
import { Heard } from "./heard.tsx";

interface Props {
  readonly record: Record;
  readonly isLocked: boolean;
}

/** Who hears it first, in order, and who has not been heard yet. */
export function Plan({ record, isLocked }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.consult;
  const [fresh, setFresh] = useState<string | null>(null);
  const { consultations } = record.dilemma;
  if (isLocked)
    return (
      <LockedText record={record} part="consultations" title={words.plan}>
        {consultations.length === 0 ? (
          <p className={style.empty}>{dilemma.nothingWritten}</p>
        ) : (
          <ol className={style.heard}>
            {consultations.map((consultation) => (
              <Heard key={consultation.id} consultation={consultation} />
            ))}
          </ol>
        )}
      </LockedText>
    );
  const write = (next: Consultation[]) => record.write({ consultations: next });
  const change = (id: string, part: Partial<Consultation>) =>
    write(consultations.map((other) => (other.id === id ? { ...other, ...part } : other)));
  const add = (who: string) => {
    const id = newId();
    setFresh(id);
    write([...consultations, { id, who, from: "", how: "", by: null, said: "", changed: "" }]);
  };
  const sooner = (place: number) => {
    const moved = consultations.slice(place, place + 1);
    const others = consultations.filter((_, other) => other !== place);
    write([...others.slice(0, place - 1), ...moved, ...others.slice(place - 1)]);
  };
  return (
    <section aria-labelledby="consult-plan" className={style.part}>
      <div>
        <h2 id="consult-plan" className={style.heading}>
          {words.plan}
        </h2>
        <p className={style.lead}>{words.planLead}</p>
      </div>
      {consultations.length === 0 && <p className={style.empty}>{words.nobodyYet}</p>}
      {consultations.map((consultation, place) => (
        <ConsultationCard
          key={consultation.id}
          consultation={consultation}
          place={place}
          isFresh={consultation.id === fresh}
          onChange={(part) => change(consultation.id, part)}
          onRemove={() => write(consultations.filter((other) => other.id !== consultation.id))}
          onSooner={() => sooner(place)}
        />
      ))}
      <NotHeard record={record} onAdd={add} />
      <div>
        <Button onPress={() => add("")}>
          <Plus aria-hidden />
          {words.add}
        </Button>
      </div>
    </section>
  );
}

function NotHeard({ record, onAdd }: { readonly record: Record; readonly onAdd: (name: string) => void }) {
  const { dilemma } = useWords();
  const people = notHeard(record.dilemma);
  if (people.length === 0) return null;
  return (
    <div className={style.notHeard}>
      <span>{dilemma.consult.notHeard}</span>
      {people.map(({ id, name }) => (
        <Button key={id} aria-label={dilemma.consult.addNamed(name)} onPress={() => onAdd(name)}>
          <Plus aria-hidden />
          {name}
        </Button>
      ))}
    </div>
  );
}
