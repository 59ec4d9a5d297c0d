import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import style from "./button.module.css";
import type { Weight } from "./button.tsx";

interface Props {
  /** A screen, such as `/new`. */
  readonly to: string;
  readonly weight?: Weight;
  readonly children: ReactNode;
}

/** A way to another screen that looks like a button. */
export function ButtonLink({ to, weight = "plain", children }: Props) {
  return (
    <Link href={`#${to}`} className={`${style.button} ${style.link} ${style[weight]}`}>
      {children}
    </Link>
  );
}
