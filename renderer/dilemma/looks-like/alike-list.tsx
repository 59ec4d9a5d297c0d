import { type FocusEvent, useState } from "react";
import type { Linked, Precedent } from "../../../core/dilemma/precedent.ts";
import { useWords } from "../../words/use-words.ts";
import { AlikeItems } from "./alike-items.tsx";
import style from "./looks-like.module.css";
import { useHeld } from "./use-held.ts";
import { useLikeness } from "./use-likeness.ts";

interface Props {
  readonly id: string;
  readonly savedAt: string | null;
  readonly precedents: readonly Precedent[];
  readonly saysEnough: () => boolean;
  readonly onToggle: (to: Linked) => void;
}

/** What looks like a dilemma. It stays as it is while the pointer or the keyboard is in it: nothing jumps from under a hand. */
export function AlikeList({ id, savedAt, precedents, saysEnough, onToggle }: Props) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.alike;
  const newest = useLikeness(id, savedAt, saysEnough);
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const alike = useHeld(newest, isPointed || isFocused);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<Element>) =>
    setFocused(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
  switch (alike.state) {
    case "waiting":
      return null;
    case "refused":
      return <p className={style.quiet}>{refusals[alike.reason]}</p>;
    case "too-little":
      return <p className={style.quiet}>{words.tooLittle}</p>;
    case "here":
      if (alike.found.length === 0) return <p className={style.quiet}>{words.nothing}</p>;
      return (
        <ul
          className={style.list}
          onPointerEnter={() => setPointed(true)}
          onPointerLeave={() => setPointed(false)}
          onFocus={() => setFocused(true)}
          onBlur={leave}
        >
          <AlikeItems id={id} found={alike.found} precedents={precedents} onToggle={onToggle} />
        </ul>
      );
  }
}
