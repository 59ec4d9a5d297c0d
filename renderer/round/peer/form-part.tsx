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
  const fallback = useId();
  const heading = id ?? fallback;
  return (
    <section aria-labelledby={heading} className={style.part}>
      <h3 id={heading} tabIndex={-1} className={style.title}>
        {title}
      </h3>
      {lead !== undefined && <p className={style.lead}>{lead}</p>}
      {children}
    </section>
  );
}
