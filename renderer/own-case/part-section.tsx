import { type ReactNode, useId } from "react";
import style from "./own-case.module.css";

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A part of the page under its heading. */
export function PartSection({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={style.section}>
      <h2 id={id} className={style.heading}>
        {title}
      </h2>
      <p className={style.hint}>{lead}</p>
      {children}
    </section>
  );
}
