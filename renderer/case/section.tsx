import { type ReactNode, type Ref, useId } from "react";
import style from "./section.module.css";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** For a heading that takes the keyboard when its part opens. */
  readonly heading?: Ref<HTMLHeadingElement>;
}

/** A part of a case under its heading. */
export function Section({ title, children, heading }: Props) {
  const id = useId();
  return (
    <section className={style.section} aria-labelledby={id}>
      <h2 id={id} className={style.title} ref={heading} tabIndex={heading === undefined ? undefined : -1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
