import { type ReactNode, useId } from "react";
import style from "./after.module.css";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of what came of a run, under its heading. */
export function Section({ title, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={style.section}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
