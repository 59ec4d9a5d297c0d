import { type ReactNode, useId } from "react";
import style from "./peer.module.css";

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** Where a link that names what is missing leads. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of the reply under its heading. */
export function FormPart({ title, lead, id, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={style.part}>
      <h3 id={id ?? heading} tabIndex={-1} className={style.title}>
        <span id={id === undefined ? undefined : heading}>{title}</span>
      </h3>
      {lead !== undefined && <p className={style.lead}>{lead}</p>}
      {children}
    </section>
  );
}
