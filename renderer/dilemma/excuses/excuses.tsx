import { Plus } from "lucide-react";
import { useState } from "react";
import type { KnownExcuse } from "../../../core/walk/excuse.ts";
import { useAsk } from "../../ask.ts";
import { command } from "../../commands/command.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { useOffer } from "../../commands/offers.ts";
import { Field } from "../../parts/field.tsx";
import { Typed } from "../../parts/prose.tsx";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import { LockedText } from "../locked-text.tsx";
import { RemoveButton } from "../record/remove-button.tsx";
import type { Record } from "../use-record.ts";
import style from "./excuses.module.css";
import { saidBy } from "./said-by.ts";

interface Props {
  readonly record: Record;
  readonly isLocked: boolean;
}

/** The excuses one hears: each picked one opens its one question. */
export function Excuses({ record, isLocked }: Props) {
  const known = useAsk("listExcuses", {});
  return (
    <WhenHere asked={known}>
      {(list) =>
        isLocked ? <LockedExcuses record={record} known={list} /> : <OpenExcuses record={record} known={list} />
      }
    </WhenHere>
  );
}

interface ListProps {
  readonly record: Record;
  readonly known: readonly KnownExcuse[];
}

function OpenExcuses({ record, known }: ListProps) {
  const { dilemma } = useWords();
  const words = dilemma.excuses;
  const [fresh, setFresh] = useState<string | null>(null);
  const { excuses } = record.dilemma;
  const pick = ({ id, asks }: KnownExcuse) => {
    setFresh(id);
    record.write({ excuses: [...excuses, { id, asked: asks, answer: "" }] });
  };
  const left = known
    .filter(({ id }) => !excuses.some((heard) => heard.id === id))
    .map((excuse) =>
      command({
        id: `excuse-${excuse.id}`,
        label: words.pick(excuse.says),
        short: words.quoted(excuse.says),
        Icon: Plus,
        group: "here",
        run: () => pick(excuse),
      }),
    );
  useOffer(left);
  return (
    <section aria-labelledby="excuses" className={style.part}>
      <div>
        <h2 id="excuses" className={style.heading}>
          {words.title}
        </h2>
        <p className={style.lead}>{left.length === 0 ? words.none : words.lead}</p>
      </div>
      <ul className={style.left}>
        {left.map((excuse) => (
          <li key={excuse.id}>
            <CommandButton command={excuse} />
          </li>
        ))}
      </ul>
      {excuses.map((heard) => {
        const says = saidBy(known, heard.id);
        const title = says === undefined ? words.unknown : words.quoted(says);
        return (
          <fieldset key={heard.id} className={style.card} aria-label={title}>
            <div className={style.top}>
              <p className={style.says}>{title}</p>
              <RemoveButton
                what={title}
                onRemove={() => record.write({ excuses: excuses.filter((other) => other.id !== heard.id) })}
              />
            </div>
            <p className={style.asks}>{heard.asked}</p>
            <Field
              kind="prose"
              label={words.answer}
              autoFocus={heard.id === fresh}
              value={heard.answer}
              onChange={(answer) =>
                record.write({
                  excuses: excuses.map((other) => (other.id === heard.id ? { ...other, answer } : other)),
                })
              }
            />
          </fieldset>
        );
      })}
    </section>
  );
}

function LockedExcuses({ record, known }: ListProps) {
  const { dilemma } = useWords();
  const words = dilemma.excuses;
  const { excuses } = record.dilemma;
  return (
    <LockedText record={record} part="excuses" title={words.title}>
      {excuses.length === 0 && <p className={style.empty}>{dilemma.nothingWritten}</p>}
      {excuses.map((heard) => {
        const says = saidBy(known, heard.id);
        return (
          <div key={heard.id} className={style.locked}>
            <p className={style.says}>{says === undefined ? words.unknown : words.quoted(says)}</p>
            <p className={style.asks}>{heard.asked}</p>
            {heard.answer.trim() === "" ? (
              <p className={style.empty}>{words.noAnswer}</p>
            ) : (
              <Typed text={heard.answer} />
            )}
          </div>
        );
      })}
    </LockedText>
  );
}
