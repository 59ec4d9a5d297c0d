import { type ReactNode, useId } from "react";
import style from "./meeting.module.css";

/** Something laid on the table in a step, under a heading of its own. */
export function Laid({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={style.material} aria-labelledby={id}>
      <h3 id={id} className={style.part}>
        {title}
      </h3>
      {children}
    </section>
  );
}
