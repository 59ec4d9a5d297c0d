import { type NameKind, nameKinds, type StandIn } from "../../core/circle/redact/redaction.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { useSteady } from "../parts/use-steady.ts";
import { useWords } from "../words/use-words.ts";
import { AlsoReplace } from "./also-replace.tsx";
import style from "./names.module.css";
import { ReadAlong } from "./read-along.tsx";
import { StandInRow } from "./stand-in-row.tsx";
import type { AddName } from "./use-adding-name.ts";
import { useAddingName } from "./use-adding-name.ts";
import { type LeavingNow, standInsNow } from "./use-leaving.ts";
import type { OpenRedaction } from "./use-redaction.ts";

interface Props {
  readonly dilemma: Dilemma;
  readonly open: OpenRedaction;
  readonly now: LeavingNow;
}

/** Every name that was found with its stand-in, and the text beside it to find what was missed. */
export function Names({ dilemma, open, now }: Props) {
  const standIns = standInsNow(open.redaction, now);
  const adding = useAddingName(dilemma, open, now);
  const change = useSteady((id: string, part: Partial<StandIn>) =>
    open.write({ standIns: standIns.map((one) => (one.id === id ? { ...one, ...part } : one)) }, id),
  );
  const forget = useSteady((id: string) => open.write({ standIns: standIns.filter((one) => one.id !== id) }));
  const shown = standIns.filter(({ id, found }) => found === "owner" || now.where.has(id));
  return (
    <div className={style.room}>
      <div className={style.beside}>
        <div className={style.list}>
          <Groups shown={shown} now={now} onChange={change} onForget={forget} />
          <Adding adding={adding} />
        </div>
        <ReadAlong now={now} onAdd={adding.add} />
      </div>
    </div>
  );
}

interface GroupsProps {
  readonly shown: readonly StandIn[];
  readonly now: LeavingNow;
  readonly onChange: (id: string, part: Partial<StandIn>) => void;
  readonly onForget: (id: string) => void;
}

function Groups({ shown, now, onChange, onForget }: GroupsProps) {
  const { send: words } = useWords();
  if (shown.length === 0) return <p>{words.noNames}</p>;
  const of = (kind: NameKind) => shown.filter((one) => one.kind === kind);
  return nameKinds
    .filter((kind) => of(kind).length > 0)
    .map((kind) => (
      <section key={kind} aria-label={words.kind[kind]} className={style.group}>
        <h3 className={style.kind}>{words.kind[kind]}</h3>
        <ul className={style.rows}>
          {of(kind).map((one) => (
            <StandInRow
              key={one.id}
              standIn={one}
              where={now.where.get(one.id) ?? null}
              onChange={onChange}
              onForget={onForget}
            />
          ))}
        </ul>
      </section>
    ));
}

function Adding({ adding }: { readonly adding: AddName }) {
  return (
    <>
      <AlsoReplace onAdd={adding.add} />
      <p role="status" className={style.news}>
        {adding.news}
      </p>
    </>
  );
}
