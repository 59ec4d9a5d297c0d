import { useEffect, useRef } from "react";
import style from "./send.module.css";

interface Props {
  readonly title: string;
  readonly lead: string;
  /** Whether the step was gone to from another one, so that the keyboard goes along. */
  readonly takesOver: boolean;
}

/** The heading of a step, which hears the keyboard when one goes from step to step. */
export function StepHead({ title, lead, takesOver }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesOver) heading.current?.focus();
  }, [takesOver]);
  return (
    <div className={style.head}>
      <h2 ref={heading} tabIndex={-1} className={style.heading}>
        {title}
      </h2>
      <p className={style.lead}>{lead}</p>
    </div>
  );
}
