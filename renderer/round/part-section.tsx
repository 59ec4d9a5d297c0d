import { type ReactNode, useId } from "react";
import { useTakeOver } from "../parts/use-take-over.ts";
import style from "./round.module.css";

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where a way on the page leads to. */
  readonly id?: string;
  /** Its heading hears the keyboard when it comes, where what had it is gone. */
  readonly takesOver?: boolean;
  readonly children: ReactNode;
}

/** A part of the round under its heading. */
export function PartSection({ title, lead, id, takesOver = false, children }: Props) {
  const fallback = useId();
  const heading = id ?? fallback;
  const place = useTakeOver<HTMLHeadingElement>(takesOver);
  return (
    <section aria-labelledby={heading} className={style.section}>
      <h2 id={heading} ref={place} tabIndex={-1} className={style.heading}>
        {title}
      </h2>
      {lead !== undefined && <p className={style.lead}>{lead}</p>}
      {children}
    </section>
  );
}
