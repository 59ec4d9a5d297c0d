import { useEffect, useRef } from "react";
import type { CircleView } from "../../core/circle/circle-api.ts";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";
import { Opened } from "./opened.tsx";
import type { OpenFile } from "./use-case-file.ts";

const standings = ["new", "changed", "refused", "same"] as const;

interface Props {
  readonly opening: OpenFile;
  readonly peers: CircleView["peers"];
  readonly isTaking: boolean;
  /** Why it could not be taken in just now. */
  readonly refusal: Refusal | null;
  readonly onTakeIn: () => void;
  readonly onLeave: () => void;
  /** Somebody came into the circle: the file is looked at once more. */
  readonly onAdded: () => void;
}

/** What taking a case file in would do, each thing with who stands behind it. Nothing is kept yet. */
export function Preview({ opening, peers, isTaking, refusal, onTakeIn, onLeave, onAdded }: Props) {
  const { circle: words, refusals } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { items, set, collection } = opening;
  const of = (kind: (typeof standings)[number]) => items.filter(({ standing }) => standing.kind === kind);
  const hasCases = of("new").length + of("changed").length > 0;
  const hasSome = hasCases || collection === "new" || collection === "changed";
  const isKnown = of("same").length === items.length;
  return (
    <section aria-label={words.preview} className={style.preview}>
      <h2 className={style.heading} ref={heading} tabIndex={-1}>
        {words.preview}
      </h2>
      {set !== null && (
        <div className={style.set}>
          <p className={style.soft}>{words.set}</p>
          <h3 className={style.title}>{set.title}</h3>
          {collection !== null && <p className={style.soft}>{words.collection[collection]}</p>}
          {set.note !== "" && <p className={style.typed}>{set.note}</p>}
        </div>
      )}
      <p className={style.soft}>{hasSome ? words.previewLead : isKnown ? words.allSame : words.nothing}</p>
      {standings.map((kind) => (
        <Opened key={kind} standing={kind} items={of(kind)} peers={peers} onAdded={onAdded} />
      ))}
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <div className={style.buttons}>
        {hasSome && (
          <Button weight="main" isDisabled={isTaking} onPress={onTakeIn}>
            {isTaking ? words.taking : words.takeIn}
          </Button>
        )}
        <Button isDisabled={isTaking} onPress={onLeave}>
          {hasSome ? words.leave : words.close}
        </Button>
      </div>
    </section>
  );
}
