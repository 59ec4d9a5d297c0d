import type { ReactNode } from "react";
import style from "./page.module.css";
import { useHeading } from "./use-heading.ts";

interface Props {
  readonly title: string;
  /** What stands over the title: the way back, what kind of thing this is. */
  readonly above?: ReactNode;
  /** What stands beside the title: a button, a state. */
  readonly beside?: ReactNode;
  readonly lead?: ReactNode;
  /** A column for reading, or the whole width for lists and tables. */
  readonly width?: "reading" | "wide";
  readonly children: ReactNode;
}

/** A screen: one heading, which hears the keyboard first when the screen changes. */
export function Page({ title, above, beside, lead, width = "wide", children }: Props) {
  const heading = useHeading(title);
  return (
    <div className={width === "reading" ? style.reading : style.wide}>
      {above}
      <header className={style.header}>
        <h1 className={style.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </header>
      {lead !== undefined && <div className={style.lead}>{lead}</div>}
      {children}
    </div>
  );
}
