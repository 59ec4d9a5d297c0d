import { useEffect, useRef } from "react";
import type { Fault } from "../../core/fault.ts";
import type { TitledCase } from "../../core/library/case-pack.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./own-cases.module.css";
import type { LookedAt } from "./use-pack.ts";

/** More faults of one file than this help nobody. */
const shownFaults = 8;

interface Props {
  readonly looked: LookedAt;
  readonly onRename: (pack: string) => void;
  readonly onTakeIn: () => void;
  readonly onLeave: () => void;
}

/** What taking a pack in would do, and what is wrong with the files that would be left out. */
export function PackPreview({ looked, onRename, onTakeIn, onLeave }: Props) {
  const { ownCases: words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { pack, preview, unread, leftOut } = looked;
  const { fresh, changed, same } = preview;
  const hasSome = fresh.length + changed.length > 0;
  return (
    <section aria-label={words.preview} className={style.preview}>
      <h3 className={style.heading} ref={heading} tabIndex={-1}>
        {words.preview}
      </h3>
      <p className={style.soft}>{hasSome ? words.previewLead : words.nothing}</p>
      {hasSome && (
        <Field
          label={words.name}
          hint={words.nameHint}
          maxLength={120}
          value={pack}
          problem={pack.trim() === "" ? words.nameNeeded : undefined}
          onChange={onRename}
        />
      )}
      <Cases title={words.fresh} cases={fresh} />
      <Cases title={words.changed} cases={changed} />
      {same.length > 0 && <p>{words.same(same.length)}</p>}
      <Faults faults={[...unread, ...preview.faults]} />
      {leftOut > 0 && <p className={style.soft}>{words.leftOut(leftOut)}</p>}
      <div className={style.buttons}>
        <Button weight="main" isDisabled={!hasSome || pack.trim() === ""} onPress={onTakeIn}>
          {words.takeIn}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </div>
    </section>
  );
}

function Cases({ title, cases }: { readonly title: string; readonly cases: readonly TitledCase[] }) {
  if (cases.length === 0) return null;
  return (
    <div>
      <h4 className={style.part}>{title}</h4>
      <ul className={style.titles}>
        {cases.map((one) => (
          <li key={one.id}>{one.title}</li>
        ))}
      </ul>
    </div>
  );
}

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { ownCases: words } = useWords();
  const files = [...new Set(faults.map(({ file }) => file))];
  if (files.length === 0) return null;
  return (
    <div className={style.faults}>
      <h4 className={style.part}>{words.faulty(files.length)}</h4>
      {files.map((name) => {
        const own = faults.filter(({ file }) => file === name);
        return (
          <div key={name}>
            <p className={style.file}>{name}</p>
            <ul className={style.problems}>
              {own.slice(0, shownFaults).map(({ field, problem }) => (
                <li key={`${field} ${problem}`}>{words.fault(field, problem)}</li>
              ))}
              {own.length > shownFaults && <li>{words.moreFaults(own.length - shownFaults)}</li>}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
