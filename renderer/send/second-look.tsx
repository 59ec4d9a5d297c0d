import { useMemo, useRef } from "react";
import type { Redaction } from "../../core/circle/redact/redaction.ts";
import { secondLook } from "../../core/circle/redact/second-look.ts";
import type { Leaving } from "../../core/circle/redact/share-dilemma.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import { gathered, leavingIn, replacing, type Seen } from "./glimpses.ts";
import style from "./look.module.css";

interface Props {
  readonly dilemma: Dilemma;
  readonly redaction: Redaction;
  readonly leaving: Leaving;
  readonly onDecide: (redaction: Redaction) => void;
}

/** What can still tell who it is: each to be replaced, or left in on purpose. */
export function SecondLook({ dilemma, redaction, leaving, onDecide }: Props) {
  const { send: words } = useWords();
  const seen = useMemo(() => gathered(secondLook(leaving, dilemma, redaction)), [leaving, dilemma, redaction]);
  const open = seen.filter(({ kind }) => kind !== "left-in");
  const leftIn = seen.filter(({ kind }) => kind === "left-in");
  const heading = useRef<HTMLHeadingElement>(null);
  function decide(decided: Redaction) {
    heading.current?.focus({ preventScroll: true }); // The button that was pressed goes with its row.
    onDecide(decided);
  }
  const show = (one: Seen) => (
    <GlimpseRow
      key={`${one.kind} ${one.text}`}
      seen={one}
      onReplace={() => decide(replacing(redaction, one, dilemma))}
      onLeaveIn={() => decide(leavingIn(redaction, one, dilemma))}
    />
  );
  return (
    <section className={style.second} aria-labelledby="second-look">
      <h3 id="second-look" ref={heading} tabIndex={-1} className={style.title}>
        {words.second}
      </h3>
      <p role="status" className={style.hint}>
        {open.length === 0 ? words.secondNone : words.glimpses(open.length)}
      </p>
      {open.length > 0 && <ul className={style.rows}>{open.map(show)}</ul>}
      {leftIn.length > 0 && (
        <>
          <h4 className={style.sub}>{words.leftInTitle}</h4>
          <ul className={style.rows}>{leftIn.map(show)}</ul>
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly seen: Seen;
  readonly onReplace: () => void;
  readonly onLeaveIn: () => void;
}

function GlimpseRow({ seen, onReplace, onLeaveIn }: RowProps) {
  const { send: words } = useWords();
  const { kind, text, parts } = seen;
  return (
    <li className={style.glimpse}>
      <div className={style.words}>
        <p className={style.text}>{text}</p>
        <p className={style.hint}>{words.glimpse[kind](parts.map((part) => words.in[part]))}</p>
      </div>
      <div className={style.buttons}>
        <Button
          aria-label={kind === "left-in" ? words.replaceAllNamed(text) : words.replaceNamed(text)}
          onPress={onReplace}
        >
          {kind === "left-in" ? words.replaceAll : words.replace}
        </Button>
        {kind !== "left-in" && kind !== "in-stand-in" && (
          <Button weight="quiet" aria-label={words.leaveInNamed(text)} onPress={onLeaveIn}>
            {words.leaveIn}
          </Button>
        )}
      </div>
    </li>
  );
}
