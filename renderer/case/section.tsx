import { type ReactNode, useId } from "react";
import style from "./section.module.css";

interface Props {
  readonly title: string;
  /** Nothing is shown of a part that an own case does not have yet. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** A part of a case under its heading. */
export function Section({ title, isEmpty = false, children }: Props) {
  const id = useId();
  if (isEmpty) return null;
  return (
    <section className={style.section} aria-labelledby={id}>
      <h2 id={id} className={style.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
