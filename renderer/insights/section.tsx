import { type ReactNode, useId } from "react";
import style from "./insights.module.css";

interface Props {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

/** One thing the page says. */
export function Section({ title, lead, children }: Props) {
  const heading = useId();
  return (
    <section className={style.section} aria-labelledby={heading}>
      <h2 id={heading} className={style.heading}>
        {title}
      </h2>
      {lead !== undefined && <p className={style.lead}>{lead}</p>}
      {children}
    </section>
  );
}
