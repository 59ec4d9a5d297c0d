import { type ReactNode, useId } from "react";
import style from "./round.module.css";

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where a link that names what is missing leads. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of the round under its heading. */
export function PartSection({ title, lead, id, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={style.section} id={id} tabIndex={id === undefined ? undefined : -1}>
      <h2 id={heading}>{title}</h2>
      {lead !== undefined && <p className={style.lead}>{lead}</p>}
      {children}
    </section>
  );
}
