import { type ReactNode, useEffect, useRef } from "react";
import type { Fault } from "../../core/fault.ts";
import type { PackPreview, Replaced } from "../../core/walk/pack-preview.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./pack-preview.module.css";

/** More faults than this help nobody. */
const shownFaults = 12;

/** What is wrong with a file, field by field. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { lenses: words } = useWords();
  return (
    <Notice tone="trouble">
      <p>{words.faulty}</p>
      <ul className={style.faults}>
        {faults.slice(0, shownFaults).map(({ field, problem }) => (
          <li key={`${field} ${problem}`}>{words.fault(field === "whole file" ? words.wholeFile : field, problem)}</li>
        ))}
        {faults.length > shownFaults && <li>{words.moreFaults(faults.length - shownFaults)}</li>}
      </ul>
    </Notice>
  );
}

interface Props {
  readonly preview: PackPreview;
  readonly onTakeIn: () => void;
  readonly onLeave: () => void;
}

/** What taking a pack in would do, before it is done. */
export function Preview({ preview, onTakeIn, onLeave }: Props) {
  const { lenses: words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { newLenses, newQuestions, reworded, help, switchedOff, switchedOn, intoQuick, outOfQuick, reordered, stays } =
    preview;
  const changes = [newLenses, newQuestions, reworded, help, switchedOff, switchedOn, intoQuick, outOfQuick];
  const isSame = !reordered && changes.every((list) => list.length === 0);
  return (
    <section aria-label={words.preview} className={style.preview}>
      <h3 className={style.title} ref={heading} tabIndex={-1}>
        {words.preview}
      </h3>
      <p className={style.soft}>{isSame ? words.nothingNew : words.previewLead}</p>
      <Part title={words.newLenses} items={newLenses} />
      <Part
        title={words.newQuestions}
        items={newQuestions.map(({ lens, ask }) => (
          <>
            {ask} <span className={style.soft}>{words.inLens(lens)}</span>
          </>
        ))}
      />
      <Part title={words.reworded} items={reworded.map(shownChange)} />
      <Part title={words.newHelp} items={help.map(shownChange)} />
      <Part title={words.switchedOff} items={switchedOff} />
      <Part title={words.switchedOn} items={switchedOn} />
      <Part title={words.joinQuick} items={intoQuick} />
      <Part title={words.leaveQuick} items={outOfQuick} />
      {reordered && <p>{words.reordered}</p>}
      <p className={style.soft}>{words.stays(stays)}</p>
      <div className={style.buttons}>
        <Button weight="main" isDisabled={isSame} onPress={onTakeIn}>
          {words.takeIn}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </div>
    </section>
  );
}

function shownChange(change: Replaced) {
  return <Change {...change} />;
}

function Change({ before, after }: Replaced) {
  const { lenses: words } = useWords();
  return (
    <dl className={style.change}>
      <dt>{words.before}</dt>
      <dd>{before}</dd>
      <dt>{words.after}</dt>
      <dd>{after}</dd>
    </dl>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly ReactNode[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h4 className={style.part}>{title}</h4>
      <ul className={style.items}>
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={place}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
