import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../words/use-words.ts";
import { Confirm } from "./confirm.tsx";
import style from "./passed.module.css";
import { takeBack } from "./passed-round.ts";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** The whole window in the hands of the room: one thing to do, and a way out for the trainer that asks first. */
export function PassedWindow({ title, children }: Props) {
  const { workshopRun: words, shell } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is heard, and no key that was on its way presses anything.
  useEffect(() => {
    heading.current?.focus();
    document.title = shell.name;
    window.scrollTo(0, 0);
  }, [title, shell]);
  return (
    <main id="page" className={style.window}>
      <div className={style.stage}>
        <h1 className={style.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      <div className={style.foot}>
        <Confirm
          label={words.takeBack}
          title={words.takeBackAsk}
          text={<p>{words.takeBackText}</p>}
          yes={words.takeBackYes}
          onYes={takeBack}
        />
      </div>
    </main>
  );
}

/** That there is nothing to do any more but to give the laptop back. */
export function PassedOver({ text }: { readonly text: string }) {
  return <PassedWindow title={text}>{null}</PassedWindow>;
}
