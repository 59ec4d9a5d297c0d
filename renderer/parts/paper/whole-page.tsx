import type { ReactNode } from "react";
import style from "./printed.module.css";

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A page of a printed sheet that is one page, whatever stands on it. */
export function WholePage({ className, children }: Props) {
  return <div className={className === undefined ? style.whole : `${style.whole} ${className}`}>{children}</div>;
}
