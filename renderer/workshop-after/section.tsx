import { type ReactNode, useId } from "react";
import style from "./after.module.css";

interface Props {
  readonly title: string;
  /** Whether it stands on paper too. */
  readonly isPrinted?: boolean;
  readonly children: ReactNode;
}

/** A part of what came of a run, under its heading. */
export function Section({ title, isPrinted = true, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={isPrinted ? style.section : style.unprinted}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
